import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  INVITATIONS_A_DAY,
  invitationState,
  invitedAlready,
  tooManyInvitations,
} from "../../../domain/invitation"
import { type InvitationRow, unansweredTo } from "../invitation-rows"
import { marketOf } from "../../market-service"
import { withPeopleHeld } from "../seller-people"

export type NewInvitation = Pick<
  InvitationRow,
  | ("id" | "seller_id" | "phone" | "name" | "role" | "scopes")
  | ("valid_from" | "valid_to" | "invited_by" | "expires_at")
>

/** Writes the invitation: one open one per number, and no more in a day than a seller may send. */
export const createInvitationStep = createStep(
  "market-create-invitation-step",
  async (invitation: NewInvitation, { container }) => {
    const { seller_id, phone } = invitation
    await withPeopleHeld(container, seller_id, async (db) => {
      const before = await unansweredTo(db, seller_id, phone)
      if (before && invitationState(before, new Date()) === "open") throw invitedAlready()
      if ((await sentToday(db, seller_id)) >= INVITATIONS_A_DAY) throw tooManyInvitations()
      // One that ran out still stands in the way of the unique index.
      if (before)
        await db("market_invitation").where({ id: before.id }).update({ revoked_at: new Date() })
      await db("market_invitation").insert(invitation)
    })
    return new StepResponse(invitation, invitation.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteInvitations(id)
  }
)

async function sentToday(db: Knex, seller_id: string): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ count: string }] }>(
    `select count(*) from market_invitation
     where seller_id = ? and created_at > now() - interval '1 day'`,
    [seller_id]
  )
  return Number(rows[0].count)
}
