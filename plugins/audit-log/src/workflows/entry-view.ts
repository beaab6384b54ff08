import type { AuditRow } from "../modules/audit-log/sql/find-entries"
import type { AuditEntryView } from "../types/audit-entry"
import { auditActionText } from "./audit-actions"

/** An entry as pages show it. */
export const entryView = (row: AuditRow): AuditEntryView => ({
  id: row.id,
  seq: row.seq,
  at: row.at,
  actor: {
    type: row.actor_type as AuditEntryView["actor"]["type"],
    id: row.actor_id,
    name: row.actor_name,
  },
  action: row.action,
  action_text: auditActionText(row.action),
  subject: { type: row.subject_type, id: row.subject_id, label: row.subject_label },
  for:
    row.for_type && row.for_id
      ? { type: row.for_type, id: row.for_id, label: row.for_label }
      : null,
  via: row.via_role || row.mandate_id ? { role: row.via_role, mandate_id: row.mandate_id } : null,
  before: row.before as AuditEntryView["before"],
  after: row.after as AuditEntryView["after"],
  reason: row.reason,
  undoes: row.undoes,
  hash: row.hash,
})
