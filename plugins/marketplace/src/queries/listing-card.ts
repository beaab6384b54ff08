import type { DeadlineView } from "@xiangji/deadlines/workflows"
import { seasonText } from "../domain/harvest-window"
import { missingFacts } from "../domain/listing-missing"
import { packText } from "../domain/sale-unit"
import { availability } from "../domain/season-availability"
import { unitPrice } from "../domain/unit-price"
import type { ListingCard, ListingDetail, ListingFile, ListingRow, Picture } from "../types/listing"

/** The card of a listing, as lists show it. */
export function toCard(row: ListingRow): ListingCard {
  const { story: _story, ...seller } = row.seller
  const [cover] = row.images
  return {
    id: row.id,
    handle: row.handle,
    product_id: row.product_id,
    variant_id: row.variant_id,
    title: row.title,
    price_fen: row.price_fen ?? 0,
    sale_unit: row.sale_unit,
    unit: packText(row.sale_unit, row.net_weight_grams),
    net_weight_grams: row.net_weight_grams,
    storage_class: row.storage_class,
    in_season: row.in_season,
    season: seasonText(row.harvest_windows),
    availability: availability(row, new Date()),
    unit_price: unitPrice(row),
    image: cover ? picture(cover) : null,
    place: { code: row.place.code, name: row.place.name },
    seller,
    stock: row.stock,
  }
}

/** The whole page of a listing. */
export function toDetail(row: ListingRow): ListingDetail {
  return {
    ...toCard(row),
    description: row.description,
    images: row.images.map(picture),
    harvest_windows: row.harvest_windows,
    preorder: row.preorder,
    preorder_days: row.preorder_days,
    hub: row.hub,
    gross_weight_grams: row.gross_weight_grams,
    seller: row.seller,
  }
}

/** The page with its state and the clock of its review, for those who work on it. */
export function toFile(row: ListingRow, clock: DeadlineView | null = null): ListingFile {
  return {
    ...toDetail(row),
    state: row.state,
    state_reason: row.state_reason,
    missing: missingFacts({ ...row, image_ids: row.images.map(({ id }) => id) }),
    tax_code: row.tax_code,
    sku: row.sku,
    created_at: row.created_at,
    updated_at: row.updated_at,
    published_at: row.published_at,
    clock,
  }
}

/** A picture without what only the File module needs. */
export function picture(image: ListingRow["images"][number]): Picture {
  const variants = image.variants.map(({ file_id: _private, ...shown }) => shown)
  return { id: image.id, blur: image.blur, variants }
}
