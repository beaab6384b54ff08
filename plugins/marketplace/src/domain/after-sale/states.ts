import { stateMachine, type Transitions } from "@xiangji/kernel"
import type { CaseKind, CaseState } from "../../types/aftersales"

const transitions: Transitions<CaseState> = {
  requested: ["approved", "rejected", "withdrawn", "disputed"],
  // The buyer may still take it to the operator.
  rejected: ["disputed"],
  disputed: ["approved", "dismissed", "withdrawn"],
  approved: ["awaiting_goods", "executing"],
  awaiting_goods: ["executing", "disputed", "withdrawn"],
  executing: ["done"],
  done: [],
  dismissed: [],
  withdrawn: [],
}

/** Refuses with `AFTERSALE-STATE-01`. */
export const caseStates = stateMachine<CaseState>("AFTERSALE-STATE-01", transitions)

const OPEN: readonly CaseState[] = [
  "requested",
  "disputed",
  "approved",
  "awaiting_goods",
  "executing",
]

/** Somebody still has to do something; a line of goods has one open case at the most. */
export const isOpen = (state: CaseState): boolean => OPEN.includes(state)

/** Where an approved case goes next: goods that have to come back are waited for. */
export const afterApproval = (kind: CaseKind, goodsAreBack: boolean): CaseState =>
  (kind === "return" || kind === "exchange") && !goodsAreBack ? "awaiting_goods" : "executing"

/** Whose turn it is; nobody's when the case is over or the market itself is at work. */
export type Turn = "seller" | "buyer" | "operator" | null

/** Whose turn it is in a state. Goods that were sent back are the seller's to look at. */
export function turnOf(state: CaseState, sentBack: boolean): Turn {
  if (state === "requested") return "seller"
  if (state === "disputed") return "operator"
  if (state === "awaiting_goods") return sentBack ? "seller" : "buyer"
  return null
}
