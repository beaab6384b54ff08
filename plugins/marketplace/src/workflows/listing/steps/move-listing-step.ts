import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingState } from "../../../domain/listing-states"
import { marketOf } from "../../market-service"
import { dateOf } from "../date-of"

type Input = {
  row: {
    id: string
    state: ListingState
    state_reason: string | null
    published_at: Date | string | null
  }
  from: ListingState
  reason?: string
  actor_id?: string
}

/** Writes where a listing stands now, and a note of who decided and why. */
export const moveListingStep = createStep(
  "market-move-listing-step",
  async ({ row, from, reason, actor_id }: Input, { container }) => {
    const market = marketOf(container)
    const before = await market.retrieveListing(row.id)
    const published_at = dateOf(row.published_at)
    const { listing, note_id } = await market.decideListing(
      { ...row, published_at },
      { from_state: from, to_state: row.state, reason, actor_id }
    )
    const { state, state_reason } = before
    const undo = { id: row.id, state, state_reason, published_at: before.published_at }
    return new StepResponse(listing, { note_id, row: undo })
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).updateListings(undo.row)
    if (undo.note_id) await marketOf(container).deleteReviewNotes(undo.note_id)
  }
)
