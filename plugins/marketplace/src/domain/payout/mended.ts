import type { PayoutDestination, PayoutFailure, PayoutState } from "../../types/settlement"

/** Failures for which the receiving account is to blame; the others may pass by themselves. */
const ACCOUNT_AT_FAULT: readonly string[] = [
  "PAYOUT-BANK-01",
  "PAYOUT-STRIPE-02",
  "PAYOUT-STRIPE-03",
]

/** The last payout of a seller. */
export type LastPayout = {
  state: PayoutState
  failure: PayoutFailure | null
  destination: PayoutDestination
}

/** True while the next payout would go to the account that did not take the last one. */
export function needsMending(last: LastPayout | null, next: PayoutDestination): boolean {
  if (!last || (last.state !== "failed" && last.state !== "returned")) return false
  if (last.failure && !ACCOUNT_AT_FAULT.includes(last.failure.code)) return false
  return keyOf(last.destination) === keyOf(next)
}

const keyOf = (destination: PayoutDestination) =>
  destination.kind === "stripe"
    ? `stripe/${destination.account_id}`
    : ["bank", ...Object.values(bankParts(destination))].join("/")

const bankParts = ({ account }: Extract<PayoutDestination, { kind: "bank" }>) => ({
  account: account.account,
  holder: account.holder,
  bank: account.bank,
})
