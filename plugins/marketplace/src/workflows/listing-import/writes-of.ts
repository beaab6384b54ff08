import type { ImportFacts } from "../../domain/listing-import/decide-row"
import { PRODUCT_STATUS, type ListingState } from "../../domain/listing-states"
import { productFacts, variantFacts } from "../listing/core-product"
import type { ExistingListing } from "./current-listings"
import type { Surroundings } from "./surroundings"

/** The writes that change an existing listing: ours, core's product and variant, and the stock. */
export type ListingWrites = {
  listing: { id: string; state: ListingState } & Partial<
    Omit<ImportFacts, "price_fen" | "stock" | "category">
  > & { published_at?: Date }
  product: ({ id: string } & Record<string, unknown>) | null
  variant: ({ id: string } & Record<string, unknown>) | null
  level: { inventory_item_id: string; location_id: string; stocked_quantity: number } | null
  search_tokens: string[]
}

const SHOWN_BY_PRODUCT = ["title", "description", "gross_weight_grams"] as const
const SHOWN_BY_VARIANT = ["sale_unit", "net_weight_grams", "gross_weight_grams"] as const

/** Only what differs is written: a price that changes touches neither texts nor pictures. */
export function writesOf(
  listing: ExistingListing,
  facts: Partial<ImportFacts>,
  after: ImportFacts,
  state: ListingState,
  around: Surroundings
): Pick<ListingWrites, "listing" | "product" | "variant"> {
  const { price_fen, stock: _stock, category, ...own } = facts
  const has = (keys: readonly (keyof ImportFacts)[]) => keys.some((key) => facts[key] !== undefined)
  const product = {
    ...(has(SHOWN_BY_PRODUCT) && productFacts(after)),
    ...(facts.image_ids && around.picturesOf(facts.image_ids)),
    ...(category !== undefined && { category_ids: around.categoryIds(category) }),
    ...(facts.storage_class && { shipping_profile_id: around.profiles(facts.storage_class) }),
    ...(state !== listing.state && { status: PRODUCT_STATUS[state] }),
  }
  const variant = {
    ...(has(SHOWN_BY_VARIANT) && variantFacts({ ...after, price_fen: undefined })),
    ...(price_fen !== undefined && pricesOf(after)),
  }
  return {
    listing: {
      ...own,
      id: listing.id,
      state,
      ...(state !== listing.state && state === "published" && { published_at: new Date() }),
    },
    product: given(product) ? { id: listing.product_id, ...product } : null,
    variant: given(variant) ? { id: listing.variant_id, ...variant } : null,
  }
}

const pricesOf = (after: ImportFacts) => ({ prices: variantFacts(after).prices })

const given = (update: object) => Object.keys(update).length > 0
