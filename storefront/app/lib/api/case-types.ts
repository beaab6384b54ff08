import type { LocalText } from "~/i18n"

export type CaseKind = "cancel" | "refund" | "return" | "exchange"
export type CaseState =
  | "requested"
  | "rejected"
  | "disputed"
  | "approved"
  | "awaiting_goods"
  | "executing"
  | "done"
  | "dismissed"
  | "withdrawn"

/** An after-sales case as buyer and seller see it. */
export type AfterSaleCase = {
  id: string
  display_id: string
  seller_order_id: string
  kind: CaseKind
  kind_text: LocalText
  reason_text: LocalText
  note: string | null
  state: CaseState
  state_text: LocalText
  turn: "buyer" | "seller" | "operator" | null
  /** States that may follow. */
  may: CaseState[]
  asked_fen: number
  refund_fen: number | null
  refund_way: "none" | "provider" | "hand" | "cash" | "bank" | null
  sent_back_at: string | null
  sent_back_by: string | null
  /** Until when whoever's turn it is has time. */
  due_at: string | null
  lines: { order_line_id: string; title: string; quantity: number; amount_fen: number }[]
  photos: { id: string; url: string }[]
  events: { text: LocalText; reason: string | null; at: string }[]
}

/** What may be asked for now. */
export type MayAsk = {
  shares: {
    seller_order_id: string
    display_id: string
    until: string | null
    lines: {
      order_line_id: string
      title: string
      has_open_case: boolean
      perishable: boolean
      offers: { kind: CaseKind; most: number; most_fen: number }[]
    }[]
  }[]
  kinds: { kind: CaseKind; text: LocalText }[]
  reasons: { reason: string; text: LocalText }[]
}
