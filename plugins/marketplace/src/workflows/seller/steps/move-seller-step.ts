import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertReason } from "../../../domain/review"
import { sellerStates, type SellerState } from "../../../domain/seller-states"
import { known, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

export type MoveSellerInput = {
  id: string
  to: SellerState
  reason?: string
  /** Who decided. */
  actor_id?: string
  /** The hub its goods leave from; needed once, at approval. */
  hub_id?: string
}

/** Moves a seller along its transition table and keeps a note of who decided and why. */
export const moveSellerStep = createStep(
  "market-move-seller-step",
  async ({ id, to, reason, actor_id, hub_id }: MoveSellerInput, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listSellers({ id }, { take: 1 })
    const before = known(found, ...SELLER_UNKNOWN)
    sellerStates.assertMove(before.state, to)
    assertReason(to, reason)
    const { seller, note_id } = await market.decideSeller(
      {
        id,
        state: to,
        state_reason: reason ?? null,
        hub_id: hub_id ?? before.hub_id,
        verified_at: to === "approved" ? new Date() : before.verified_at,
      },
      { from_state: before.state, to_state: to, reason, actor_id }
    )
    const { state, state_reason, verified_at } = before
    const row = { id, state, state_reason, verified_at, hub_id: before.hub_id }
    return new StepResponse(seller, { note_id, row })
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).updateSellers(undo.row)
    await marketOf(container).deleteReviewNotes(undo.note_id)
  }
)
