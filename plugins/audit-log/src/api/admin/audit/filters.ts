import type { AuditFilters } from "../../../types/audit-entry"
import type { ExportAuditQuery } from "./validators"

/** The filters that a query asks for. */
export const filtersOf = (query: ExportAuditQuery): AuditFilters => ({
  actor_id: query.actor,
  for_id: query.for,
  subject_id: query.subject,
  action: query.action,
  from: query.from,
  to: query.to,
  q: query.q,
})
