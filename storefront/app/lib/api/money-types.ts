import type { LocalText } from "../../i18n/language"

/** A part of a seller's money with what happens next to it. */
export type MoneyStep = {
  what: "delivery" | "unpaid" | "window" | "held" | "ready" | "due" | "on_its_way"
  amount_fen: number
  orders: number
  until: string | null
  text: LocalText
}

/** Where a seller's money is. */
export type Money = {
  coming_fen: number
  waiting_fen: number
  settled_fen: number
  on_its_way_fen: number
  paid_fen: number
  next: MoneyStep[]
  last_payout: { reference: string; amount_fen: number; paid_at: string } | null
}

export type Standing = "carried" | "due" | "on_its_way" | "paid" | "failed"

/** A statement as a line of a list. */
export type StatementInBrief = {
  id: string
  number: string
  from: string
  to: string
  settled_on: string
  net_fen: number
  opening_fen: number
  closing_fen: number
  standing: Standing
  standing_text: LocalText
}

/** One order of a statement. */
export type StatementOrder = {
  seller_order_id: string
  display_id: string
  placed_on: string
  goods: string
  price_fen: number
  fee_fen: number
  refund_fen: number
  freight_fen: number
  receive_fen: number
}

/** A statement with everything in it. */
export type Statement = Omit<StatementInBrief, "net_fen"> & {
  seller_name: LocalText
  orders: StatementOrder[]
  corrections: { on: string; text: LocalText; amount_fen: number }[]
  totals: {
    price_fen: number
    fee_fen: number
    refund_fen: number
    freight_fen: number
    correction_fen: number
    net_fen: number
  }
  payout: {
    reference: string
    destination:
      { kind: "bank"; account: string; bank: string } | { kind: "stripe"; account: string }
    failure: { text: LocalText } | null
  } | null
  /** The same in plain words. */
  sentences: LocalText[]
}

export type PayoutWay = "bank-batch" | "stripe-connect"

/** How a seller is paid; account numbers masked. */
export type PayoutAccount = {
  provider: PayoutWay
  available: PayoutWay[]
  destination:
    | { kind: "bank"; holder: string; account: string; bank: string }
    | { kind: "stripe"; account: string }
    | null
  missing: LocalText | null
  stripe: { opened: boolean; ready: boolean } | null
}
