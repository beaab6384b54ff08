import { say } from "../../i18n/language"
import type { Caller } from "./call.server"
import type { Cart } from "./cart-types"
import { findListing } from "./market.server"
import type { ListingDetail } from "./market-types"
import { problemOf } from "./problem"

const KEPT_MS = 60_000
const MOST = 500
const kept = new Map<string, { at: number; listing: Promise<ListingDetail | null> }>()

/** Where products come from, by id. Products no longer on sale are left out. */
async function originsOf(caller: Caller, handles: readonly string[]) {
  const distinct = [...new Set(handles)]
  const listings = await Promise.all(distinct.map((handle) => remember(caller, handle)))
  return new Map(listings.flatMap((listing) => (listing ? [[listing.product_id, listing]] : [])))
}

/**
 * The basket with product names in the visitor's language, what is promised of goods ordered ahead, and where its goods
 * come from. Core knows one name only.
 */
export async function nameGoods(caller: Caller, cart: Cart) {
  const origins = await originsOf(
    caller,
    cart.items.map((line) => line.product_handle)
  )
  const items = cart.items.map((line) => ({
    ...line,
    product_title: say(origins.get(line.product_id)?.title, caller.lang) || line.product_title,
    when: whenOf(origins.get(line.product_id), caller.lang),
  }))
  return { cart: { ...cart, items }, origins }
}

/** Only what is not sent at once says when. */
function whenOf(listing: ListingDetail | undefined, lang: Caller["lang"]): string | null {
  const { kind, text } = listing?.availability ?? {}
  return kind === "preorder" || kind === "later" ? say(text, lang) : null
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
