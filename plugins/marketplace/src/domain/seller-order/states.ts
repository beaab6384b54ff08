import { stateMachine, type Transitions } from "@xiangji/kernel"
import type { SellerOrderState } from "../../types/trade"

const transitions: Transitions<SellerOrderState> = {
  // The hub may find the goods on its counter before the seller touched the phone.
  placed: ["accepted", "ready", "declined", "cancelled"],
  accepted: ["ready", "declined", "cancelled"],
  // A carrier may report nothing before the signature.
  // Until they are packed, goods that lie ready can still be declined or cancelled.
  ready: ["shipped", "delivered", "declined", "cancelled", "refunded"],
  shipped: ["delivered", "refunded"],
  delivered: ["settled", "refunded"],
  settled: ["refunded"],
  declined: [],
  cancelled: [],
  refunded: [],
}

/** Refuses with `TRADE-STATE-01`. */
export const sellerOrderStates = stateMachine<SellerOrderState>("TRADE-STATE-01", transitions)

const ROAD: readonly SellerOrderState[] = [
  "placed",
  "accepted",
  "ready",
  "shipped",
  "delivered",
  "settled",
]

/** True when the seller order is already at `to` or further along the road: a second tap, a late report. */
export function hasReached(from: SellerOrderState, to: SellerOrderState): boolean {
  if (from === to) return true
  return ROAD.includes(to) && ROAD.indexOf(from) > ROAD.indexOf(to)
}
