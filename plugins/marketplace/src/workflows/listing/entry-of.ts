import type { Entry } from "../../domain/listing-moves"

type Seller = { state: string; trusted_at: Date | string | null }

/** How a listing stands that is handed in now. */
export const entryOf = (
  seller: Seller,
  objection: string | null,
  ready: { images: readonly unknown[] }
): Entry => ({
  trusted: seller.state === "approved" && seller.trusted_at !== null,
  objected: objection !== null,
  photo_ready: ready.images.length > 0,
})
