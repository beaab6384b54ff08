import { stateMachine, type Transitions } from "@xiangji/kernel"

export const SELLER_STATES = ["applied", "approved", "sent_back", "suspended"] as const
export type SellerState = (typeof SELLER_STATES)[number]

const transitions: Transitions<SellerState> = {
  applied: ["approved", "sent_back"],
  sent_back: ["applied"],
  approved: ["suspended"],
  suspended: ["approved"],
}

/** Refuses with `MARKET-SELLER-STATE-01`. */
export const sellerStates = stateMachine<SellerState>("MARKET-SELLER-STATE-01", transitions)
