import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditActionsOf, auditOf } from "@xiangji/audit-log/workflows"
import { actingFor } from "../../acting-for"
import type { AuditQuery } from "../../people-validators"
import { entryForSeller } from "./entry-for-seller"

/**
 * `?action&from&to&limit&offset` – what was done for the seller and decided about it, by whom, the newest first; `actions`
 * are all that occur for this seller, to narrow it by.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AuditQuery
  const own = { for_id: actingFor(req).seller_id }
  const [{ entries, count }, actions] = await Promise.all([
    auditOf(req.scope, { ...filters, ...own }, { limit, offset }),
    auditActionsOf(req.scope, own),
  ])
  res.json({ entries: entries.map(entryForSeller), actions, count, limit, offset })
}
