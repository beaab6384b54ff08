import type { LocalText } from "@xiangji/kernel"

/** Who did it. */
export type AuditActor = {
  type: "member" | "user" | "customer" | "system"
  id: string
  name?: string | null
}

/** A thing or a person that an entry speaks of; the label is kept as it read at that time. */
export type AuditSubject = { type: string; id: string; label?: string | null }

/** By what right somebody acted for somebody else. */
export type AuditVia = {
  role?: "owner" | "helper" | "agent" | null
  mandate_id?: string | null
}

/** What is recorded. `before` and `after` hold only what changes. */
export type NewAuditEntry = {
  actor: AuditActor
  /** A stable name, `<plugin>.<noun>.<past-tense>`; its words are registered with `defineAuditAction`. */
  action: string
  subject: AuditSubject
  /** For whom it was done, when that is somebody else. */
  for?: AuditSubject | null
  via?: AuditVia | null
  before?: object | null
  after?: object | null
  reason?: string | null
}

/** An entry as pages show it. */
export type AuditEntryView = {
  id: string
  seq: number
  at: Date
  actor: { type: AuditActor["type"]; id: string; name: string | null }
  action: string
  action_text: LocalText
  subject: { type: string; id: string; label: string | null }
  for: { type: string; id: string; label: string | null } | null
  via: { role: string | null; mandate_id: string | null } | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
  /** The id of the entry that this one takes back. */
  undoes: string | null
  hash: string
}

/** Which entries are wanted; all that is given must fit. */
export type AuditFilters = {
  for_id?: string
  actor_id?: string
  subject_id?: string
  action?: string
  /** Not before this moment. */
  from?: Date
  /** Before this moment. */
  to?: Date
  /** Part of a name, a label, a reason or an action, or a whole id. */
  q?: string
}
