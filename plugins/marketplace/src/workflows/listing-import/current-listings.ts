import type { LocalText } from "@xiangji/kernel"
import { monthDayInShanghai } from "../../domain/harvest-window"
import type { CurrentListing } from "../../domain/listing-import/decide-row"
import type { ListingState } from "../../domain/listing-states"
import { LISTING_ROW_SQL } from "../../queries/listing-sql"
import type { ListingRow } from "../../types/listing"
import type { Sql } from "./database"

/** A listing as imports compare and exports write it. */
export type ExistingListing = CurrentListing & {
  state: ListingState
  state_reason: string | null
  product_id: string
  variant_id: string
  inventory_item_id: string
  import_id: string | null
  place_code: string
  search_tokens: string[]
}

type Row = ListingRow & {
  sku: string | null
  inventory_item_id: string
  import_id: string | null
  preorder: boolean
  preorder_days: number | null
}

const SQL = `
  select ${LISTING_ROW_SQL} as row, l.image_ids, l.search_tokens,
    (select c.handle from product_category_product pcp
     join product_category c on c.id = pcp.product_category_id and c.deleted_at is null
     where pcp.product_id = l.product_id order by c.handle limit 1) as category
  from market_listing l
  join market_seller s on s.id = l.seller_id
  join market_place p on p.id = l.place_id
  join market_hub h on h.id = l.hub_id
  where l.seller_id = :seller_id and l.deleted_at is null`

type Found = { row: Row; image_ids: string[]; search_tokens: string[]; category: string | null }

/** The seller's listings with these SKUs, by SKU; one that never got a SKU goes by its handle. */
export async function listingsBySku(
  sql: Sql,
  seller_id: string,
  skus: string[]
): Promise<Map<string, ExistingListing>> {
  const today = monthDayInShanghai(new Date())
  const found = await sql<Found>(
    `${SQL} and (l.sku = any(:skus) or (l.sku is null and l.handle = any(:skus)))`,
    { seller_id, skus, today }
  )
  return new Map(found.map(existing).map((listing) => [listing.sku, listing]))
}

/** A page of all listings of a seller that are not archived, in the order of their ids. */
export async function listingsAfter(sql: Sql, seller_id: string, after: string, limit: number) {
  const today = monthDayInShanghai(new Date())
  const found = await sql<Found>(
    `${SQL} and l.state <> 'archived' and l.id > :after order by l.id limit :limit`,
    { seller_id, after, limit, today }
  )
  return found.map(existing)
}

function existing({ row, image_ids, search_tokens, category }: Found): ExistingListing {
  return {
    id: row.id,
    state: row.state,
    state_reason: row.state_reason,
    archived: row.state === "archived",
    product_id: row.product_id,
    variant_id: row.variant_id,
    inventory_item_id: row.inventory_item_id,
    import_id: row.import_id,
    place_code: row.place.code,
    search_tokens,
    sku: row.sku ?? row.handle,
    title: row.title as LocalText,
    description: row.description as LocalText,
    price_fen: row.price_fen ?? 0,
    stock: row.stock,
    sale_unit: row.sale_unit,
    net_weight_grams: row.net_weight_grams,
    gross_weight_grams: row.gross_weight_grams,
    storage_class: row.storage_class,
    harvest_windows: row.harvest_windows,
    image_ids,
    place_id: row.place.id,
    category,
    tax_code: row.tax_code,
    preorder: row.preorder,
    preorder_days: row.preorder_days,
  }
}
