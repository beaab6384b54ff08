import { fault } from "@xiangji/kernel"
import type { Account } from "../domain/ledger/account-balances"
import { platformAccount } from "../domain/ledger/transfers"
import type { OnlinePayoutProvider } from "../types/payout-provider"
import type { PayoutProviderId } from "../types/settlement"
import type { PayoutOptions } from "./options"
import { StripeConnect } from "./stripe/stripe-connect"

/** The configured ways to pay sellers. */
export type PayoutProviders = {
  bank: PayoutOptions["bank"]
  /** The Stripe provider with its webhook's secret, null when there is no contract. */
  stripe: StripeConnect | null
  /** Which ones sellers may choose. */
  available: readonly PayoutProviderId[]
  /** A provider that is asked and answers; null for the bank's file. */
  online(provider: PayoutProviderId): OnlinePayoutProvider | null
  /** The account that money paid by a provider leaves. */
  clearingOf(provider: PayoutProviderId): Account
}

/** Makes the providers of the plugin's options. */
export function payoutProviders(options: PayoutOptions): PayoutProviders {
  const stripe = options.stripe ? new StripeConnect(options.stripe) : null
  const online = (provider: PayoutProviderId) => {
    if (provider === "bank-batch") return null
    if (!stripe) throw notConfigured()
    return stripe
  }
  return {
    bank: options.bank,
    stripe,
    available: stripe ? ["bank-batch", "stripe-connect"] : ["bank-batch"],
    online,
    clearingOf: (provider) => online(provider)?.clearing ?? platformAccount("bank"),
  }
}

/** Nobody made a contract with this provider. */
export const notConfigured = () =>
  fault("not_allowed", "PAYOUT-PROVIDER-01", {
    zh: "这种打款方式还没有开通",
    en: "This way of being paid is not available",
  })
