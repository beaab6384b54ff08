import type { Fen, LocalText } from "@xiangji/kernel"
import type { LinePart } from "../../types/settlement"
import type { PostingKind, SellerOrderState } from "../../types/trade"

/** An entry of a seller's earnings that no settlement has taken up. */
export type UnsettledEntry = {
  ledger_entry_id: string
  kind: PostingKind
  /** Null for what concerns no order, such as a correction. */
  seller_order_id: string | null
  booked_at: Date
  /** For the seller: positive was earned, negative was taken back. */
  amount_fen: Fen
  /** Commission in the same transaction: positive was charged, negative was given back. */
  fee_fen: Fen
  memo: LocalText
}

/** How an order stands; what becomes of its entries depends on it. */
export type OrderStanding = {
  id: string
  /** Null when the order was taken back before it counted. */
  state: SellerOrderState | null
  delivered_at: Date | null
  /** What its buyer still owes. */
  owed_fen: Fen
  /** Why its money is held, null when it is not. */
  held: LocalText | null
}

/** What an entry means to its seller. */
export function partOf(kind: PostingKind): LinePart {
  if (kind === "placed" || kind === "reversal") return "earned"
  return kind === "refund_decided" ? "refund" : "correction"
}
