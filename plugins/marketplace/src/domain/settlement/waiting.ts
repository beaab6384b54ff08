import type { LocalText } from "@xiangji/kernel"
import type { WaitingReason } from "../../types/settlement"
import type { SellerOrderState } from "../../types/trade"
import type { OrderStanding } from "./unsettled"

/** Why an order's money has to wait, and until when if a day can be named. */
export type Waiting = { why: WaitingReason; until: Date | null; note: LocalText | null }

/** The terms a run goes by; frozen in its row. */
export type SettlementTerms = {
  /** Days after delivery in which a buyer may send goods back. */
  returns_window_days: number
  /** Windows that ended by this moment are over. */
  cut_off_at: Date
}

const DAY_MS = 24 * 3600 * 1000

const UNDER_WAY: readonly SellerOrderState[] = ["placed", "accepted", "ready", "shipped"]

/** When the buyer's time to send goods back is over. */
export const windowEnds = (delivered_at: Date, days: number) =>
  new Date(delivered_at.getTime() + days * DAY_MS)

/**
 * Null when an order's entries can be settled. Goods have to be delivered, paid for and past the returns window; an open
 * case or dispute holds everything. What was refunded, cancelled or settled before has nothing left to wait for.
 */
export function waitingFor(order: OrderStanding, terms: SettlementTerms): Waiting | null {
  const { state } = order
  if (state === null) return null
  if (UNDER_WAY.includes(state)) return { why: "delivery", until: null, note: null }
  if (order.held) return { why: "held", until: null, note: order.held }
  if (state !== "delivered") return null
  if (order.owed_fen > 0) return { why: "unpaid", until: null, note: null }
  const until = order.delivered_at && windowEnds(order.delivered_at, terms.returns_window_days)
  if (!until || until > terms.cut_off_at) return { why: "window", until, note: null }
  return null
}
