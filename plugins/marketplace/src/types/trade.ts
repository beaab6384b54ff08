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

/**
 * The chart of accounts. An account is one kind for one owner: a seller, whoever collects cash, a payment provider, or
 * (`owner_id` null) the platform itself. What each holds: `domain/ledger/chart.ts`.
 */
export const ACCOUNT_KINDS = [
  "buyer_receivable",
  "cash_in_transit",
  "cash_on_hand",
  "psp_clearing",
  "bank",
  "collector_shortage",
  "seller_payable",
  "seller_due",
  "payout_in_flight",
  "refund_payable",
  "freight_payable",
  "platform_sales",
  "commission_income",
  "cash_surplus",
  "shortage_loss",
  "compensation_expense",
  "payment_fees",
  "rounding",
] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** Who moved a seller order: a seller's member, an operator, or the system (a courier's report, a job). */
export const ACTOR_KINDS = ["member", "user", "system"] as const
export type Actor = { kind: (typeof ACTOR_KINDS)[number]; id?: string | null }

/** Where the goods of one product come from; the market's cart origins have this shape. */
export type LineOrigin = {
  product_id: string
  seller_id: string
  seller_kind: string
  hub_id: string
  /** The village and all above it, the nearest first. */
  place_ids: string[]
  /** The product's categories and all above them, the most particular first. */
  category_ids: string[]
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
export const POSTING_KINDS = [
  "placed",
  "cash_collected",
  "cash_handed_in",
  "shortage_closed",
  "own_money",
  "payment_captured",
  "refund_decided",
  "refund_paid",
  "settled",
  "payout_started",
  "payout_paid",
  "payout_failed",
  "correction",
  "reversal",
] as const
export type PostingKind = (typeof POSTING_KINDS)[number]

/** One entry of a posting: positive is debit, negative is credit. */
export type PostingEntry = { kind: AccountKind; owner_id: string | null; amount_fen: number }

/** What gets written to the ledger in one piece. Its entries sum to zero; its source event is unique. */
export type Posting = {
  kind: PostingKind
  source_event: string
  /** When it happened; when it is written down, if left out. */
  booked_at?: Date
  order_id: string | null
  seller_order_id: string | null
  /** What it is about besides an order: a capture, a refund, a settlement, a payout. */
  reference: string | null
  memo: LocalText
  entries: PostingEntry[]
}

/** What can disagree; how each reads: `domain/ledger/exceptions.ts`. */
export const EXCEPTION_KINDS = [
  "ledger_not_zero",
  "account_total_wrong",
  "order_not_shared",
  "share_claims_wrong",
  "seller_order_not_booked",
  "share_refund_wrong",
  "capture_not_booked",
  "refund_not_booked",
  "order_total_differs",
  "settlement_not_booked",
  "payout_not_booked",
  "cash_not_booked",
] as const
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number]

/** Open until the figures agree again or an operator said why they never will. */
export const EXCEPTION_STATES = ["open", "resolved"] as const
