import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingState } from "../../../domain/listing-states"
import { marketOf } from "../../market-service"

type Input = {
  /** The columns that change, with the id. */
  listing: Record<string, unknown> & { id: string; state: ListingState }
  moved: boolean
  actor_id?: string
}

/** Writes the changed columns, and a note when the listing moves. */
export const editListingStep = createStep(
  "market-edit-listing-step",
  async ({ listing, moved, actor_id }: Input, { container }) => {
    const market = marketOf(container)
    const before = await market.retrieveListing(listing.id)
    const note = { from_state: before.state, to_state: listing.state, actor_id }
    const edited = await market.decideListing(listing, moved ? note : null)
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...row } = before
    return new StepResponse(edited.listing, { row, note_id: edited.note_id })
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).updateListings(undo.row)
    if (undo.note_id) await marketOf(container).deleteReviewNotes(undo.note_id)
  }
)
