import type { LocalText } from "../../i18n/language"
import type { Texts } from "../../i18n/zh"
import type { HarvestWindow } from "../season"
import type { Picture, SaleUnit, SellerKind, StorageClass } from "./market-types"

/** A person who may act for sellers. */
export type Member = { id: string; name: string; phone?: string | null }

export type Membership = {
  seller: {
    id: string
    name: LocalText
    handle: string
    kind: SellerKind
    state: "applied" | "approved" | "sent_back" | "rejected" | "suspended"
    state_reason: string | null
    place_id: string
  }
  role: "owner" | "helper" | "agent"
  scopes: string[]
}

export type ListingState = "draft" | "submitted" | "sent_back" | "published" | "paused" | "archived"

/** A product as its seller sees it. */
export type OwnListing = {
  id: string
  handle: string
  title: LocalText
  price_fen: number
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  state: ListingState
  state_reason: string | null
  image: Picture | null
}

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

export type StoredImage = { id: string } & Picture

export type PlaceChoice = {
  id: string
  code: string
  name: LocalText
  level: "county" | "town" | "village"
  parent_id: string | null
}
