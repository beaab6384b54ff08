import type { LocalText } from "../../i18n/language"

export const ROLES = ["helper", "agent", "owner"] as const
export type Role = (typeof ROLES)[number]

/** What somebody may do for a seller. */
export const SCOPES = ["list", "orders", "earnings"] as const
export type Scope = (typeof SCOPES)[number]

/** A seller's dated, revocable permission. Phones are masked. */
export type Mandate = {
  id: string
  agent: { name: string; phone: string | null }
  scopes: Scope[]
  valid_from: string
  valid_to: string | null
  revoked_at: string | null
  in_force: boolean
}

/** An offer to the holder of a phone number to act for a seller. */
export type Invitation = {
  id: string
  seller: { id: string; name: LocalText }
  phone: string
  name: string | null
  role: Role
  scopes: Scope[]
  valid_from: string | null
  valid_to: string | null
  expires_at: string
  state: "open" | "accepted" | "declined" | "revoked" | "expired"
  /** Whether the message about it went out. */
  told?: boolean
}

/** Somebody who belongs to a seller; `id` is the membership's. */
export type SellerMember = {
  id: string
  member: { id: string; name: string; phone: string | null }
  role: Role
  suspended: boolean
  since: string
  mandates: Mandate[]
}

/** What an invitation or a mandate says. */
export type Offer = {
  phone: string
  name?: string
  role: Role
  scopes?: Scope[]
  valid_from?: string
  valid_to?: string
}

/** What changed on a thing, by field. */
export type AuditFacts = Record<string, unknown>

/** What a deed is called. */
export type AuditAction = { action: string; text: LocalText }

/** One deed done for a seller. */
export type AuditEntry = {
  id: string
  at: string
  actor: { type: "member" | "user" | "customer" | "system"; name?: string | null }
  action: string
  action_text: LocalText
  subject: { type: string; id: string; label?: string | null } | null
  via: { role?: Role; mandate_id?: string } | null
  before: AuditFacts | null
  after: AuditFacts | null
  /** The entry that did not come to pass after all. */
  undoes?: string | null
  reason: string | null
}
