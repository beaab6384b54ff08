import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertOpen, noSuchInvitation } from "../../../domain/invitation"
import { agreeTerms } from "../../../domain/mandate-terms"
import { higherRole } from "../../../domain/membership"
import type { MembershipRole } from "../../../types/market"
import { type InvitationRow, invitationHeld } from "../invitation-rows"
import { peopleOf, type SellerPerson, withPeopleHeld } from "../seller-people"

type Input = { seller_id: string; invitation_id: string; member_id: string }

/** What accepting wrote, to be taken back if the workflow fails. */
type Undo = {
  seller_id: string
  invitation_id: string
  joined_id: string | null
  raised: { id: string; role: MembershipRole } | null
  mandate_id: string | null
}

/** Writes membership, mandate and answer in one transaction, in which nobody else answers. */
export const acceptInvitationStep = createStep(
  "market-accept-invitation-step",
  async ({ seller_id, invitation_id, member_id }: Input, { container }) => {
    const { membership, undo } = await withPeopleHeld(container, seller_id, async (db) => {
      const invitation = await invitationHeld(db, invitation_id)
      if (!invitation) throw noSuchInvitation()
      const people = await peopleOf(db, seller_id)
      const there = people.find((one) => one.member_id === member_id)
      // The other of two taps has written everything.
      if (there && invitation.accepted_at && invitation.member_id === member_id)
        return { membership: { id: there.id, role: there.role }, undo: null }
      return accept(db, invitation, member_id, there)
    })
    return new StepResponse({ seller_id, membership }, undo)
  },
  async (undo, { container }) => {
    if (undo) await withPeopleHeld(container, undo.seller_id, (db) => takeBack(db, undo))
  }
)

async function accept(
  db: Knex,
  invitation: InvitationRow,
  member_id: string,
  there: SellerPerson | undefined
) {
  const now = new Date()
  assertOpen(invitation, now)
  const { seller_id } = invitation
  const role = there ? higherRole(there.role, invitation.role) : invitation.role
  const id = there?.id ?? generateEntityId(undefined, "msh")
  if (!there) await db("market_membership").insert({ id, seller_id, member_id, role })
  else if (role !== there.role)
    await db("market_membership").where({ id }).update({ role, updated_at: now })
  const mandate_id = role === "agent" ? await writeMandate(db, invitation, member_id, now) : null
  await db("market_invitation")
    .where({ id: invitation.id })
    .update({ accepted_at: now, member_id, updated_at: now })
  const undo: Undo = {
    seller_id,
    invitation_id: invitation.id,
    joined_id: there ? null : id,
    raised: there ? { id, role: there.role } : null,
    mandate_id,
  }
  return { membership: { id, role }, undo }
}

async function writeMandate(db: Knex, invitation: InvitationRow, member_id: string, now: Date) {
  const id = generateEntityId(undefined, "mdt")
  const { seller_id, invited_by: granted_by } = invitation
  await db("market_mandate").insert({
    ...agreeTerms(invitation, now),
    ...{ id, seller_id, member_id, granted_by },
  })
  return id
}

async function takeBack(db: Knex, { invitation_id, joined_id, raised, mandate_id }: Undo) {
  await db("market_invitation")
    .where({ id: invitation_id })
    .update({ accepted_at: null, member_id: null })
  if (mandate_id) await db("market_mandate").where({ id: mandate_id }).delete()
  if (joined_id) await db("market_membership").where({ id: joined_id }).delete()
  if (raised) await db("market_membership").where({ id: raised.id }).update({ role: raised.role })
}
