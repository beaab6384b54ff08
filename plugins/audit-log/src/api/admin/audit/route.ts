import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditOf } from "../../../workflows/audit-of"
import { filtersOf } from "./filters"
import type { ListAuditQuery } from "./validators"

/** What was done, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListAuditQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery as ListAuditQuery
  const { limit, offset } = query
  const { entries, count } = await auditOf(req.scope, filtersOf(query), { limit, offset })
  res.json({ entries, count, limit, offset })
}
