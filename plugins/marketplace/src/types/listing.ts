import type { LocalText } from "@xiangji/kernel"
import type { ListingState } from "../domain/listing-states"
import type { HarvestWindow, ImageVariant, SaleUnit, SellerKind, StorageClass } from "./market"

/** A picture as pages use it. */
export type Picture = { id?: string; variants: Omit<ImageVariant, "file_id">[] }

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
  in_season: boolean
  tax_code: string | null
  state: ListingState
  state_reason: string | null
  created_at: string
  published_at: string | null
  images: { id: string; variants: ImageVariant[] }[]
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
  hub: { id: string; name: LocalText }
  gross_weight_grams: number
  seller: ListingCard["seller"] & { story: LocalText | null }
}

/** What sellers and operators see: the page, and where it stands. */
export type ListingFile = ListingDetail & {
  state: ListingState
  state_reason: string | null
  tax_code: string | null
  created_at: string
  published_at: string | null
}
