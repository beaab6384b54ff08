import Stripe from "stripe"
import type { PayoutOutcome } from "../../types/payout-provider"
import type { PayoutFailure } from "../../types/settlement"

const failure = (code: string, zh: string, en: string): PayoutFailure => ({
  code,
  text: { zh, en },
})

/** Refusals that a seller or an operator can do something about, by Stripe's own codes. */
const KNOWN: Readonly<Record<string, PayoutFailure>> = {
  balance_insufficient: failure(
    "PAYOUT-STRIPE-01",
    "平台在 Stripe 的余额不足，到账后会再打款",
    "The market's balance at Stripe is too low; it is paid when there is enough"
  ),
  insufficient_capabilities_for_transfer: failure(
    "PAYOUT-STRIPE-02",
    "您的 Stripe 账户还不能收款，请补全资料",
    "Your Stripe account cannot take money yet; please complete it"
  ),
  resource_missing: failure(
    "PAYOUT-STRIPE-03",
    "Stripe 上找不到您的收款账户",
    "Stripe knows no such account"
  ),
}

const OTHER = failure(
  "PAYOUT-STRIPE-04",
  "Stripe 没有接受这笔打款，请联系运营人员",
  "Stripe did not accept this payout; please ask the operator"
)

/**
 * What an error of Stripe's library means for money. Only a clear refusal is a failure; silence, a broken line, too
 * many requests and Stripe's own faults leave open whether it was paid.
 */
export function outcomeOf(error: unknown): PayoutOutcome {
  const { StripeInvalidRequestError, StripePermissionError } = Stripe.errors
  if (error instanceof StripeInvalidRequestError || error instanceof StripePermissionError)
    return { kind: "failed", failure: KNOWN[error.code ?? ""] ?? OTHER }
  return { kind: "unknown", reason: error instanceof Error ? error.message : String(error) }
}
