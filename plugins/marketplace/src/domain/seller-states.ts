import { fault, type LocalText, stateMachine, type Transitions } from "@xiangji/kernel"

export const SELLER_STATES = ["applied", "approved", "sent_back", "rejected", "suspended"] as const
export type SellerState = (typeof SELLER_STATES)[number]

const transitions: Transitions<SellerState> = {
  applied: ["approved", "sent_back", "rejected"],
  sent_back: ["applied", "rejected"],
  approved: ["suspended"],
  suspended: ["approved"],
  rejected: [],
}

const CODE = "MARKET-SELLER-STATE-01"

/** What may follow what. */
export const sellerStates = stateMachine<SellerState>(CODE, transitions)

const STANDING: Readonly<Record<SellerState, LocalText>> = {
  applied: { zh: "卖家正在等待审核", en: "The seller is waiting for its review" },
  approved: { zh: "卖家已经通过审核", en: "The seller is approved" },
  sent_back: { zh: "卖家的申请已退回修改", en: "The seller's application has been sent back" },
  rejected: { zh: "卖家没有通过审核", en: "The seller has been rejected" },
  suspended: { zh: "卖家已被暂停", en: "The seller is suspended" },
}

/**
 * Refuses a move that is not in the table (`MARKET-SELLER-STATE-01`) by saying where the seller stands. `only`: the state
 * the move has to start from, where the table would let it start elsewhere too.
 */
export function assertSellerMove(from: SellerState, to: SellerState, only?: SellerState): void {
  const allowed = sellerStates.canMove(from, to) && (only === undefined || only === from)
  if (!allowed) throw fault("not_allowed", CODE, STANDING[from])
}
