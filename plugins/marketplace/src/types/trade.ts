import type { LocalText } from "@xiangji/kernel"

/** A seller order's way from the buyer's order to the seller's money, and the ways it can end early. */
export const SELLER_ORDER_STATES = [
  "placed",
  "accepted",
  "ready",
  "shipped",
  "delivered",
  "settled",
  "declined",
  "cancelled",
  "refunded",
] as const
export type SellerOrderState = (typeof SELLER_ORDER_STATES)[number]

/** The chart of accounts; an account is one kind for one seller, or for the platform (`seller_id` null). */
export const ACCOUNT_KINDS = [
  "buyer_receivable",
  "cash_at_courier",
  "seller_payable",
  "platform_sales",
  "commission_income",
  "freight_payable",
  "rounding",
] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** Who moved a seller order: a seller's member, an operator, or the system (a courier's report, a job). */
export const ACTOR_KINDS = ["member", "user", "system"] as const
export type Actor = { kind: (typeof ACTOR_KINDS)[number]; id?: string | null }

/** Where the goods of one product leave from; the market's cart origins have this shape. */
export type LineOrigin = {
  product_id: string
  seller_id: string
  hub_id: string
  gross_weight_grams: number
  storage_class: string
}

/** The part of a freight charge that pays for one parcel, as the courier's provider froze it. */
export type FreightParcel = {
  hub_id: string | null
  storage_class: string | null
  weight_grams: number
  amount_fen: number
}

/** What kind of event a ledger transaction records. */
export const POSTING_KINDS = ["placed", "cash_collected", "refund", "reversal"] as const
export type PostingKind = (typeof POSTING_KINDS)[number]

/** One entry of a posting: positive is debit, negative is credit. */
export type PostingEntry = { kind: AccountKind; seller_id: string | null; amount_fen: number }

/** What gets written to the ledger in one piece. Its entries sum to zero; its source event is unique. */
export type Posting = {
  kind: PostingKind
  source_event: string
  order_id: string
  seller_order_id: string
  memo: LocalText
  entries: PostingEntry[]
}
