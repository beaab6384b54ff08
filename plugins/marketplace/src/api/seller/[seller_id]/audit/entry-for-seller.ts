import type { AuditEntryView } from "@xiangji/audit-log/workflows"

/** An entry without the inner ids and hashes that only operators need. */
export const entryForSeller = (entry: AuditEntryView) => ({
  id: entry.id,
  at: entry.at,
  actor: { type: entry.actor.type, name: entry.actor.name },
  action: entry.action,
  action_text: entry.action_text,
  subject: entry.subject,
  via: entry.via,
  before: entry.before,
  after: entry.after,
  reason: entry.reason,
  undoes: entry.undoes,
})
