import { stateMachine, type Transitions } from "@xiangji/kernel"

export const SELLER_STATES = ["applied", "approved", "sent_back", "rejected", "suspended"] as const
export type SellerState = (typeof SELLER_STATES)[number]

const transitions: Transitions<SellerState> = {
  applied: ["approved", "sent_back", "rejected"],
  sent_back: ["applied", "rejected"],
  approved: ["suspended"],
  suspended: ["approved"],
  rejected: [],
}

/** Refuses with `MARKET-SELLER-STATE-01`. */
export const sellerStates = stateMachine<SellerState>("MARKET-SELLER-STATE-01", transitions)
