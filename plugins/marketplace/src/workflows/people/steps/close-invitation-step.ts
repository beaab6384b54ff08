import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertOpen, noSuchInvitation } from "../../../domain/invitation"
import { invitationHeld } from "../invitation-rows"
import { marketOf } from "../../market-service"
import { withPeopleHeld } from "../seller-people"

type Input = {
  seller_id: string
  invitation_id: string
  close: "revoked_at" | "declined_at"
  /** Who declined. */
  member_id: string | null
}

/** Ends an open invitation without anybody joining. */
export const closeInvitationStep = createStep(
  "market-close-invitation-step",
  async ({ seller_id, invitation_id, close, member_id }: Input, { container }) => {
    const now = new Date()
    await withPeopleHeld(container, seller_id, async (db) => {
      const invitation = await invitationHeld(db, invitation_id)
      if (!invitation) throw noSuchInvitation()
      assertOpen(invitation, now)
      await db("market_invitation")
        .where({ id: invitation_id })
        .update({ [close]: now, member_id, updated_at: now })
    })
    return new StepResponse({ id: invitation_id }, { id: invitation_id, close })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { id, close } = undo
    await marketOf(container).updateInvitations({ id, [close]: null, member_id: null })
  }
)
