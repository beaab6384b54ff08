import type { LocalText } from "@xiangji/admin-kit"

/** A settlement run as its route answers. */
export type Run = {
  id: string
  number: number
  state: "running" | "done"
  from: string
  to: string
  sellers_total: number
  sellers_done: number
  progress: number
  statements: number
  net_fen: number
  failures: { seller_id: string; code: string }[]
  started_by_name: string | null
  started_at: string
  ended_at: string | null
}

/** What a run would do for one seller. */
export type PreviewedSeller = {
  seller_id: string
  name: LocalText | null
  orders: number
  earned_fen: number
  fees_fen: number
  refunds_fen: number
  corrections_fen: number
  net_fen: number
  opening_fen: number
  closing_fen: number
  enough: boolean
  waiting: { why: WaitingReason; orders: number; amount_fen: number }[]
}

export type WaitingReason = "delivery" | "unpaid" | "held" | "window"

export type Preview = {
  sellers: PreviewedSeller[]
  totals: {
    statements: number
    earned_fen: number
    fees_fen: number
    refunds_fen: number
    corrections_fen: number
    net_fen: number
  }
  terms: { returns_window_days: number; smallest_payout_fen: number }
}

/** A statement as a line of a list. */
export type StatementLine = {
  id: string
  number: string
  seller_name: LocalText
  from: string
  to: string
  settled_on: string
  net_fen: number
  opening_fen: number
  closing_fen: number
  standing: string
  standing_text: LocalText
}
