import type { LocalText } from "../../i18n/language"
import type { Texts } from "../../i18n/zh"
import type { HarvestWindow } from "../season"
import type { Paged, Picture, SaleUnit, SellerKind, StorageClass } from "./market-types"
import type { Mandate, Role, Scope } from "./seller-people-types"

/** A person who may act for sellers. */
export type Member = { id: string; name: string; phone?: string | null }

export type SellerState = "applied" | "approved" | "sent_back" | "rejected" | "suspended"

/** A seller somebody may act for, and what this person may do there now. */
export type Membership = {
  seller: {
    id: string
    name: LocalText
    handle: string
    kind: SellerKind
    state: SellerState
    state_reason?: string | null
    hub_id: string | null
    place_id?: string
    trusted?: boolean
  }
  role: Role
  scopes: Scope[]
  mandates?: Mandate[]
}

export const LISTING_STATES = [
  "draft",
  "submitted",
  "sent_back",
  "published",
  "paused",
  "archived",
] as const
export type ListingState = (typeof LISTING_STATES)[number]

/** A product as lists show it to its seller. */
export type OwnListing = {
  id: string
  handle: string
  title: LocalText
  /** None yet on a draft. */
  price_fen: number | null
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  state: ListingState
  state_reason: string | null
  image: Picture | null
  season?: LocalText | null
  unit_price?: { fen_per_500g: number; text: LocalText } | null
  availability?: { text: LocalText } | null
  /** What has to be told before it can be handed in. */
  missing?: string[]
}

/** A product with all its seller wrote about it. */
export type OwnListingFile = OwnListing & {
  description: LocalText
  gross_weight_grams: number
  storage_class: StorageClass
  harvest_windows: HarvestWindow[]
  images: (Picture & { id?: string })[]
  sku?: string | null
  preorder?: boolean
  preorder_days?: number | null
}

/** One page of own products, with how many there are in each state. */
export type OwnListings = {
  listings: OwnListing[]
  counts?: Partial<Record<ListingState, number>>
} & Paged

/** What listing a product sends. */
export type NewListing = {
  title: LocalText
  description: LocalText
  price_fen: number
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  gross_weight_grams?: number
  storage_class: StorageClass
  harvest_windows: HarvestWindow[]
  image_ids: string[]
  sku?: string | null
  preorder?: boolean
  preorder_days?: number | null
}

export type SellerOrderState = keyof Texts["sell"]["orders"]["state"]

/** One seller's share of an order, as the seller works on it. */
export type SellerOrder = {
  seller_id: string
  id: string
  display_id: string
  state: SellerOrderState
  state_text: LocalText
  placed_at: string
  lines: {
    id: string
    title: LocalText | string
    thumbnail: string | null
    quantity: number
    amount_fen: number
  }[]
  /** Goods less discounts. */
  items_fen: number
  /** What is left for the seller after commission. */
  seller_receives_fen: number
  /** The same after what went back to the buyer at the seller's cost. */
  seller_keeps_fen: number
  refunded_fen: number
  handed_over_at: string | null
  events: { to_state: SellerOrderState; text: LocalText; reason: string | null; at: string }[]
}

export type EarningsEntry = {
  id: string
  order_display_id: string | null
  amount_fen: number
  memo: LocalText
  at: string
}

/** All that is owed to the seller, the part whose goods have arrived, and where it comes from. */
export type Earnings = { receivable_fen: number; delivered_fen: number; entries: EarningsEntry[] }

/** A photo on its way to all its sizes. */
export type StoredImage = {
  id: string
  state: "waiting" | "rendering" | "ready" | "failed"
  /** Finished sizes of all sizes, 0 to 1. */
  progress: number
  error: { code: string; messages: LocalText } | null
  /** A few blurred pixels as a data URL. */
  blur: string | null
} & Picture

export type PlaceChoice = {
  id: string
  code: string
  name: LocalText
  level: "county" | "town" | "village"
  parent_id: string | null
}
