import { say, useLang, useTexts } from "~/i18n"
import type { ListingMove } from "~/lib/api/seller-listings.server"
import type { ListingState, OwnListing } from "~/lib/api/seller-types"

const MOVES: Record<ListingState, readonly ListingMove[]> = {
  draft: ["submit", "archive"],
  submitted: ["archive"],
  sent_back: ["submit", "archive"],
  published: ["pause", "archive"],
  paused: ["resume", "archive"],
  archived: ["restore"],
}

/** The buttons that move a product from where it stands. */
export function ListingMoves({ listing }: { listing: OwnListing }) {
  const lang = useLang()
  const { move: t } = useTexts().sell.listings
  const stopped = listing.state === "paused" && listing.state_reason
  // What an operator has stopped is handed in again, not taken up again.
  const moves = stopped ? (["submit", "archive"] as const) : MOVES[listing.state]
  // What is not told whole can only be gone on with.
  const may = moves.filter((move) => move !== "submit" || !listing.missing?.length)
  return may.map((move) => (
    <button key={move} className="button quiet" name="move" value={move}>
      {t[move]}
      <span className="hidden">：{say(listing.title, lang)}</span>
    </button>
  ))
}
