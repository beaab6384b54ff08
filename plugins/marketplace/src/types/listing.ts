import type { LocalText } from "@xiangji/kernel"
import type { DeadlineView } from "@xiangji/deadlines/workflows"
import type { NeededFact } from "../domain/listing-missing"
import type { ListingState } from "../domain/listing-states"
import type { Availability } from "../domain/season-availability"
import type { UnitPrice } from "../domain/unit-price"
import type { HarvestWindow, ImageVariant, SaleUnit, SellerKind, StorageClass } from "./market"

/** A picture as pages use it. */
export type Picture = {
  id?: string
  /** A few blurred pixels as a data URL, until the picture has arrived. */
  blur: string | null
  variants: Omit<ImageVariant, "file_id">[]
}

/** One listing with what belongs to it, as the database hands it over. */
export type ListingRow = {
  id: string
  handle: string
  product_id: string
  variant_id: string
  seller_id: string
  title: LocalText
  description: LocalText
  price_fen: number | null
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  gross_weight_grams: number
  storage_class: StorageClass
  harvest_windows: HarvestWindow[]
  preorder: boolean
  preorder_days: number | null
  in_season: boolean
  tax_code: string | null
  sku: string | null
  state: ListingState
  state_reason: string | null
  created_at: string
  updated_at: string
  published_at: string | null
  images: { id: string; blur: string | null; variants: ImageVariant[] }[]
  place: { id: string; code: string; name: LocalText }
  hub: { id: string; name: LocalText }
  seller: {
    id: string
    handle: string
    name: LocalText
    kind: SellerKind
    story: LocalText | null
    verified: boolean
  }
}

/** What the shop shows of a listing in a list. */
export type ListingCard = {
  id: string
  handle: string
  product_id: string
  variant_id: string
  title: LocalText
  price_fen: number
  sale_unit: SaleUnit
  unit: LocalText
  net_weight_grams: number
  storage_class: StorageClass
  in_season: boolean
  /** Null: all the year round. */
  season: LocalText | null
  /** Whether it can be had now, ordered ahead, or only later. */
  availability: Availability
  /** What 500 g cost; null where weight says nothing. */
  unit_price: UnitPrice | null
  image: Picture | null
  place: { code: string; name: LocalText }
  seller: { id: string; handle: string; name: LocalText; kind: SellerKind; verified: boolean }
  stock: number
}

/** What the shop shows of a listing on its own page. */
export type ListingDetail = Omit<ListingCard, "seller"> & {
  description: LocalText
  images: Picture[]
  harvest_windows: HarvestWindow[]
  preorder: boolean
  preorder_days: number | null
  hub: { id: string; name: LocalText }
  gross_weight_grams: number
  seller: ListingCard["seller"] & { story: LocalText | null }
}

/** What sellers and operators see: the page, and where it stands. */
export type ListingFile = ListingDetail & {
  state: ListingState
  /** An operator's objection; it stands until an operator approves. */
  state_reason: string | null
  /** What has to be told before it can be handed in. */
  missing: NeededFact[]
  tax_code: string | null
  sku: string | null
  created_at: string
  /** What a decision names as `seen`. */
  updated_at: string
  published_at: string | null
  /** How long an operator has for it, while it waits. */
  clock: DeadlineView | null
}
