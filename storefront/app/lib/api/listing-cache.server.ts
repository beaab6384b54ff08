import type { Caller } from "./call.server"
import { findListing } from "./market.server"
import type { ListingDetail } from "./market-types"
import { problemOf } from "./problem"

const KEPT_MS = 60_000
const MOST = 500
const kept = new Map<string, { at: number; listing: Promise<ListingDetail | null> }>()

/** Where the products of a basket come from, by product handle. Products no longer on sale are left out. */
export async function originsOf(caller: Caller, handles: readonly string[]) {
  const distinct = [...new Set(handles)]
  const listings = await Promise.all(distinct.map((handle) => remember(caller, handle)))
  return new Map(listings.flatMap((listing) => (listing ? [[listing.product_id, listing]] : [])))
}

function remember(caller: Caller, handle: string): Promise<ListingDetail | null> {
  const known = kept.get(handle)
  if (known && Date.now() - known.at < KEPT_MS) return known.listing
  const listing = findListing(caller, handle).catch((thrown: unknown) => {
    kept.delete(handle)
    problemOf(thrown) // the basket can be shown without it
    return null
  })
  if (kept.size >= MOST) kept.clear()
  kept.set(handle, { at: Date.now(), listing })
  return listing
}
