import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditCsv } from "../../../../workflows/audit-csv"
import { filtersOf } from "../filters"
import type { ExportAuditQuery } from "../validators"

/** The fitting entries as a spreadsheet, sent while it is read. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ExportAuditQuery>,
  res: MedusaResponse
) => {
  const csv = auditCsv(req.scope, filtersOf(req.validatedQuery as ExportAuditQuery))
  const day = new Date().toISOString().slice(0, 10)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="audit-${day}.csv"`)
  await pipeline(csv, res)
}
