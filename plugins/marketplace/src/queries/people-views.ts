import { maskMobile } from "@xiangji/kernel"
import { invitationState } from "../domain/invitation"
import { mandateInForce } from "../domain/mandate"
import type { InvitationView, MandateView } from "../types/people"

/** A mandate with its agent, as SQL builds it. */
export type MandateJson = Omit<MandateView, "in_force">

/** An invitation with its seller, as SQL builds it. */
export type InvitationJson = Omit<InvitationView, "state"> & {
  accepted_at: string | null
  declined_at: string | null
  revoked_at: string | null
}

/** SQL: the JSON of a mandate `md` and its agent `ma`. */
export const MANDATE_JSON = `json_build_object(
  'id', md.id, 'agent', json_build_object('name', ma.name, 'phone', ma.phone),
  'scopes', md.scopes, 'valid_from', md.valid_from, 'valid_to', md.valid_to,
  'revoked_at', md.revoked_at)`

/** SQL: the JSON of an invitation `i` and its seller `s`. */
export const INVITATION_JSON = `json_build_object(
  'id', i.id, 'seller', json_build_object('id', s.id, 'name', s.name), 'phone', i.phone,
  'name', i.name, 'role', i.role, 'scopes', i.scopes, 'valid_from', i.valid_from,
  'valid_to', i.valid_to, 'expires_at', i.expires_at, 'accepted_at', i.accepted_at,
  'declined_at', i.declined_at, 'revoked_at', i.revoked_at,
  'told', exists (select 1 from notification n
                  where n.idempotency_key = i.id and n.deleted_at is null
                    and n.status = 'success'))`

export const mandateView = (mandate: MandateJson, at: Date): MandateView => ({
  ...mandate,
  agent: { name: mandate.agent.name, phone: masked(mandate.agent.phone) },
  in_force: mandateInForce(mandate, at),
})

export function invitationView(
  { accepted_at, declined_at, revoked_at, ...invitation }: InvitationJson,
  at: Date,
  whose: "own" | "others"
): InvitationView {
  const moments = { expires_at: invitation.expires_at, accepted_at, declined_at, revoked_at }
  const phone = whose === "own" ? invitation.phone : maskMobile(invitation.phone)
  return { ...invitation, phone, state: invitationState(moments, at) }
}

export const masked = (phone: string | null) => phone && maskMobile(phone)
