import type { SellerState } from "../../domain/seller-states"
import type { Operator } from "../audit/acting"
import { SELLER_ACTIONS } from "../application/audit-actions"

/** What an operator decides about a seller that is not about an application. */
export type SellerDecision = {
  seller_id: string
  decision: keyof typeof SELLER_MOVES
  reason?: string
  /** Left out where the market itself decides, as in its demo. */
  operator?: Operator
}

type Move = { action: string; to?: SellerState; from?: SellerState; trusted?: boolean }

/** What each decision does. */
export const SELLER_MOVES = {
  approve: { action: SELLER_ACTIONS.approved, to: "approved", from: "applied" },
  suspend: { action: SELLER_ACTIONS.suspended, to: "suspended", from: "approved" },
  reinstate: { action: SELLER_ACTIONS.reinstated, to: "approved", from: "suspended" },
  trust: { action: SELLER_ACTIONS.trusted, trusted: true },
  distrust: { action: SELLER_ACTIONS.distrusted, trusted: false },
} as const satisfies Record<string, Move>

/** The move of a decision, with all its parts. */
export const moveOf = (decision: keyof typeof SELLER_MOVES): Move => SELLER_MOVES[decision]
