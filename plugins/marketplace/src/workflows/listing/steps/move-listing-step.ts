import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listingStates, type ListingState } from "../../../domain/listing-states"
import { assertReason } from "../../../domain/review"
import { known, LISTING_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { approvedSeller } from "../approved-seller"

export type MoveListingInput = {
  id: string
  to: ListingState
  /** Given by a seller's route: only a listing of this seller is known to it. */
  seller_id?: string
  reason?: string
  actor_id?: string
}

/** Moves a listing along its transition table and keeps a note of who decided and why. */
export const moveListingStep = createStep(
  "market-move-listing-step",
  async ({ id, to, seller_id, reason, actor_id }: MoveListingInput, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listListings({ id, ...(seller_id && { seller_id }) }, { take: 1 })
    const before = known(found, ...LISTING_UNKNOWN)
    listingStates.assertMove(before.state, to)
    assertReason(to, reason)
    if (to === "published") await approvedSeller(market, before.seller_id)
    const published_at = to === "published" ? new Date() : before.published_at
    const { listing, note_id } = await market.decideListing(
      { id, state: to, state_reason: reason ?? null, published_at },
      { from_state: before.state, to_state: to, reason, actor_id }
    )
    const { state, state_reason } = before
    const row = { id, state, state_reason, published_at: before.published_at }
    return new StepResponse(listing, { note_id, row })
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).updateListings(undo.row)
    if (undo.note_id) await marketOf(container).deleteReviewNotes(undo.note_id)
  }
)
