import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertNothingMissing, assertPhotoReady } from "../../../domain/listing-missing"
import {
  assertNoObjection,
  assertSeen,
  isOperators,
  stateAfter,
  stateAfterEntry,
  type ListingMove,
} from "../../../domain/listing-moves"
import { PRODUCT_STATUS } from "../../../domain/listing-states"
import { assertReason } from "../../../domain/review"
import { localText } from "../../../modules/market/local-text"
import { findListing } from "../../../queries/find-listings"
import { known, LISTING_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { approvedSeller } from "../approved-seller"
import { entryOf } from "../entry-of"
import { deedsOf } from "../listing-deed"
import type { DoneBy } from "../listing-input"
import { picturesOf } from "../listing-surroundings"

export type MoveListingInput = DoneBy & {
  listing_id: string
  move: ListingMove
  /** Given by a seller's route: only a listing of this seller is known to it. */
  seller_id?: string
  /** Why, when an operator refuses something. */
  reason?: string
  /** `updated_at` of the listing that was looked at; what has changed since is not decided about. */
  seen?: string
}

/** Checks a move and works out what it changes; writes nothing. */
export const planMoveStep = createStep(
  "market-plan-move-step",
  async (input: MoveListingInput, { container }) => {
    const { listing_id: id, seller_id, move, reason, by } = input
    const market = marketOf(container)
    const [found] = await market.listListings({ id, ...(seller_id && { seller_id }) }, { take: 1 })
    const before = known(found, ...LISTING_UNKNOWN)
    assertSeen(before.updated_at, input.seen)
    const target = stateAfter(move, before.state)
    assertNoObjection(move, before.state_reason)
    assertReason(move === "stop" ? "suspended" : target, reason)

    const pictures = await picturesOf(container, before.seller_id, before.image_ids)
    const handedIn = target === "submitted" || target === "published"
    let to = target
    if (handedIn) {
      const seller = await approvedSeller(market, before.seller_id)
      const priced = await findListing(container, { id })
      const title = localText(before.title)
      assertNothingMissing({ ...before, title, price_fen: priced?.price_fen })
      if (target === "submitted")
        to = stateAfterEntry(entryOf(seller, before.state_reason, pictures))
      else assertPhotoReady(pictures.images.length > 0)
    }
    // An operator's objection stands until an operator approves.
    const state_reason = isOperators(move) ? (reason ?? null) : before.state_reason
    const published_at = to === "published" ? new Date() : before.published_at
    return new StepResponse({
      row: { id, state: to, state_reason, published_at },
      moved: { id, from: before.state, to },
      product: {
        id: before.product_id,
        status: PRODUCT_STATUS[to],
        ...(to === "published" && pictures),
      },
      deeds: deedsOf({
        by,
        done: move === "stop" ? "stopped" : to,
        listing: before,
        before: { state: before.state },
        after: { state: to },
        reason,
      }),
    })
  }
)
