import type { LocalText } from "../../i18n/language"
import type { HarvestWindow } from "../season"

export const SALE_UNITS = ["jin", "kg", "piece", "box", "pair", "bundle"] as const
export type SaleUnit = (typeof SALE_UNITS)[number]

export const STORAGE_CLASSES = ["ambient", "chilled", "frozen", "live"] as const
export type StorageClass = (typeof STORAGE_CLASSES)[number]

export const SELLER_KINDS = ["farmer", "household", "cooperative", "company"] as const
export type SellerKind = (typeof SELLER_KINDS)[number]

/** One stored size of a picture. */
export type ImageVariant = {
  width: number
  height: number
  format: "avif" | "webp" | "jpeg"
  url: string
}

/** A picture in all its sizes; `blur` is a data URL of a few pixels, for as long as no size has arrived. */
export type Picture = { variants: ImageVariant[]; alt?: LocalText | null; blur?: string | null }

export type PlaceName = { code: string; name: LocalText }

export type SellerCard = {
  id: string
  handle: string
  name: LocalText
  kind: SellerKind
  verified: boolean
}

/** Whether something can be had now, ordered ahead of its season, or only later. Dates as `YYYY-MM-DD`. */
export type Availability = {
  kind: "all_year" | "in_season" | "preorder" | "later"
  from: string | null
  promise_date: string | null
  text: LocalText
}

/** A product as lists show it. */
export type ListingCard = {
  id: string
  handle: string
  product_id: string
  variant_id: string
  title: LocalText
  price_fen: number
  sale_unit: SaleUnit
  net_weight_grams: number
  storage_class: StorageClass
  in_season: boolean
  season: LocalText | null
  availability: Availability
  unit_price: { fen_per_500g: number; text: LocalText } | null
  image: Picture | null
  place: PlaceName
  seller: SellerCard
  stock: number
}

/** A product as its own page shows it. */
export type ListingDetail = Omit<ListingCard, "seller"> & {
  description: LocalText
  images: Picture[]
  harvest_windows: HarvestWindow[]
  hub: { id: string; name: LocalText }
  gross_weight_grams: number
  seller: SellerCard & { story?: LocalText | null }
}

/** One product of the harvest calendar, with the ten-day periods (0–35) in which it is to be had. */
export type CalendarLine = {
  handle: string
  title: LocalText
  place: PlaceName
  image: Picture | null
  periods: number[]
}

/** A county, town or village. */
export type Place = PlaceName & {
  id: string
  level: "county" | "town" | "village"
  parent_id: string | null
  story?: LocalText | null
  picture_url?: string | null
}

/** A place with its neighbours in the tree: above from the top, below one step down. */
export type PlaceDetail = Place & { above: Place[]; below: Place[] }

/** A seller as the own page shows it. */
export type SellerDetail = SellerCard & {
  story?: LocalText | null
  place?: PlaceName | null
}

/** One page of a list. */
export type Paged = { count: number; limit: number; offset: number }
