import type { LocalText } from "@xiangji/admin-kit"

/** An after-sales case as the operator's desk shows it. */
export type AdminCase = {
  id: string
  display_id: string
  seller_name: LocalText | null
  kind: "cancel" | "refund" | "return" | "exchange"
  kind_text: LocalText
  reason_text: LocalText
  note: string | null
  state: string
  state_text: LocalText
  state_at: string
  due_at: string | null
  asked_fen: number
  refund_fen: number | null
  refund_way: string | null
  sent_back_by: string | null
  last_error: string | null
  lines: { order_line_id: string; title: string; quantity: number; amount_fen: number }[]
  photos: { id: string; url: string }[]
  events: { text: LocalText; actor_kind: string; reason: string | null; at: string }[]
}

/** Decides about a case: a route under it, what goes with it, and what is said when it is done. */
export type DecideCase = (id: string, decision: string, body: object, done: string) => void
