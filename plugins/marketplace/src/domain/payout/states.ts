import { stateMachine, type Transitions } from "@xiangji/kernel"
import type { PayoutState } from "../../types/settlement"

const transitions: Transitions<PayoutState> = {
  // Nothing has left the house yet, so it can be taken back.
  pending: ["submitted", "failed"],
  submitted: ["paid", "failed"],
  // A bank may send money back weeks later; a transfer may be reversed.
  paid: ["returned"],
  failed: [],
  returned: [],
}

/** Refuses with `PAYOUT-STATE-01`. */
export const payoutStates = stateMachine<PayoutState>("PAYOUT-STATE-01", transitions)

/** While a payout is open its seller gets no other. */
export const isOpen = (state: PayoutState): boolean => state === "pending" || state === "submitted"
