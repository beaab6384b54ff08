import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditOf } from "@xiangji/audit-log/workflows"
import { actingFor } from "../../acting-for"
import type { AuditQuery } from "../../people-validators"
import { entryForSeller } from "./entry-for-seller"

/** `?action&from&to&limit&offset` – what was done for the seller and decided about it, by whom, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AuditQuery
  const own = { ...filters, for_id: actingFor(req).seller_id }
  const { entries, count } = await auditOf(req.scope, own, { limit, offset })
  res.json({ entries: entries.map(entryForSeller), count, limit, offset })
}
