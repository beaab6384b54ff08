import type { LocalText } from "@xiangji/kernel"
import type { RequestMark } from "../../domain/request-key"
import type { HarvestWindow, SaleUnit, StorageClass } from "../../types/market"
import type { AuditedActor } from "../audit/acting"

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
  /** Known by itself for a jin and a kilogram. */
  net_weight_grams: number
  /** With packing; the net weight where the packing weighs nothing to speak of. */
  gross_weight_grams: number
  storage_class: StorageClass
  /** On ten-day periods; none: all the year round. */
  harvest_windows: HarvestWindow[]
  /** Whether it may be ordered before its season. */
  preorder: boolean
  /** Within how many days of the season's beginning a pre-order is sent. */
  preorder_days: number | null
  image_ids: string[]
  /** Where it grew or was made; the seller's own place if left out. */
  place_id: string
  /** Handle of a product category. */
  category: string
  tax_code: string | null
  /** The seller's own number for it, unique among the seller's listings. */
  sku: string | null
}

/** Who does it: operators, helpers and agents leave a mark in the audit log. Data that is loaded has nobody. */
export type DoneBy = { by?: AuditedActor }

export type CreateListingInput = Partial<ListingFacts> &
  DoneBy & {
    title: LocalText
    seller_id: string
    /** Kept for later instead of handed in; may lack what is not known yet. */
    draft?: boolean
    vat_rates?: VatRateInput[]
    /** The import that makes it. */
    import_id?: string
    /** The request that asks for it, if it may come twice. */
    request?: RequestMark
  }

/** Only what is given changes. */
export type UpdateListingInput = Partial<ListingFacts> &
  DoneBy & { listing_id: string; seller_id: string }
