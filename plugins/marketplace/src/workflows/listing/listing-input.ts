import type { LocalText } from "@xiangji/kernel"
import type { HarvestWindow, SaleUnit, StorageClass } from "../../types/market"

/** A VAT treatment to record with a listing. */
export type VatRateInput = {
  rate_bp: number
  exempt?: boolean
  legal_ref: string
  valid_from?: Date
}

/** What a seller tells about a listing. */
export type ListingFacts = {
  title: LocalText
  description: LocalText
  price_fen: number
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  /** With packing; the net weight where the packing weighs nothing to speak of. */
  gross_weight_grams?: number
  storage_class: StorageClass
  harvest_windows?: HarvestWindow[]
  image_ids: string[]
  /** Where it grew or was made; the seller's own place if left out. */
  place_id?: string
  /** Handle of a product category. */
  category?: string
  tax_code?: string
}

export type CreateListingInput = ListingFacts & {
  seller_id: string
  vat_rates?: VatRateInput[]
  /** Who lists it: the seller's own people or an agent. */
  actor_id?: string
}

/** Only what is given changes. */
export type UpdateListingInput = Partial<ListingFacts> & {
  listing_id: string
  seller_id: string
  actor_id?: string
}
