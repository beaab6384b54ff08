import type { InvitationState } from "../domain/invitation"
import type { MandateScope, MembershipRole } from "./market"

/** A mandate as pages show it. */
export type MandateView = {
  id: string
  agent: { name: string; phone: string | null }
  scopes: MandateScope[]
  valid_from: string
  valid_to: string | null
  revoked_at: string | null
  in_force: boolean
}

/** An invitation as pages show it. */
export type InvitationView = {
  id: string
  seller: { id: string; name: { zh: string; en: string } }
  /** Masked, unless it is one's own. */
  phone: string
  name: string | null
  role: MembershipRole
  scopes: MandateScope[]
  valid_from: string | null
  valid_to: string | null
  expires_at: string
  state: InvitationState
  /** Whether the SMS went out; when it did not, the seller should call. */
  told: boolean
}

/** Somebody who belongs to a seller, as pages show it. */
export type MemberView = {
  /** Of the membership. */
  id: string
  /** The phone is masked. */
  member: { id: string; name: string; phone: string | null }
  role: MembershipRole
  suspended: boolean
  since: string
  /** Those that have not ended. */
  mandates: MandateView[]
}
