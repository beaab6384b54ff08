import type { ImportFacts } from "../../domain/listing-import/decide-row"
import { handleFrom } from "../../domain/handle"
import { ONLY_OPTION, productFacts, tokensOf, variantFacts } from "../listing/core-product"
import type { StagedRow } from "./import-row"
import type { Surroundings } from "./surroundings"

/** One new listing with all rows to write for it. Nothing of it is visible: product and listing are drafts. */
export type PlannedCreate = ReturnType<typeof planCreate>

/** The handle of a planned listing; products and stock are found by it after a crash. */
export const plannedHandle = (row: Pick<StagedRow, "listing_id" | "facts">) =>
  handleFrom(row.listing_id ?? "", row.facts?.title?.en)

/** Works out what a row creates; `channel` is the one sales channel. */
export function planCreate(
  row: StagedRow,
  import_id: string,
  around: Surroundings,
  channel: string
) {
  const facts = row.facts as ImportFacts
  const place_id = facts.place_id ?? around.seller.place_id
  const { price_fen, stock, category, ...own } = facts
  const handle = plannedHandle(row)
  const names = [around.placeName(place_id), around.seller.name]
  return {
    row_id: row.id,
    listing: {
      ...own,
      id: row.listing_id!,
      handle,
      import_id,
      place_id,
      seller_id: around.seller.id,
      hub_id: around.hub.id,
      search_tokens: tokensOf(facts.title, facts.description, ...names),
    },
    inventory_item: {
      sku: handle,
      title: facts.title.zh,
      weight: facts.gross_weight_grams,
      location_levels: [{ location_id: around.hub.stock_location_id, stocked_quantity: stock }],
    },
    product: {
      ...productFacts(facts),
      ...withoutNull(around.picturesOf(facts.image_ids)),
      handle,
      status: "draft" as const,
      origin_country: "cn",
      shipping_profile_id: around.profiles(facts.storage_class),
      sales_channels: [{ id: channel }],
      category_ids: around.categoryIds(category),
      options: [{ title: ONLY_OPTION.title, values: [ONLY_OPTION.value] }],
    },
    variant: {
      ...variantFacts({ ...facts, price_fen }),
      sku: handle,
      manage_inventory: true,
      options: { [ONLY_OPTION.title]: ONLY_OPTION.value },
    },
  }
}

const withoutNull = ({ images, thumbnail }: ReturnType<Surroundings["picturesOf"]>) =>
  thumbnail ? { images, thumbnail } : { images }
