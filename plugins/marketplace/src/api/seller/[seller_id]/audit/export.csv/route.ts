import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditCsv } from "@xiangji/audit-log/workflows"
import { actingFor } from "../../../acting-for"
import type { AuditFilterQuery } from "../../../people-validators"

/** `?action&from&to` – the same as a file for spreadsheets, streamed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id } = actingFor(req)
  const filters = { ...(req.validatedQuery as AuditFilterQuery), for_id: seller_id }
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="audit-${seller_id}.csv"`)
  await pipeline(auditCsv(req.scope, filters), res)
}
