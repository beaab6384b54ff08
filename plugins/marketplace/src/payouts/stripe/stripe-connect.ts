import Stripe from "stripe"
import type { Account } from "../../domain/ledger/account-balances"
import type {
  OnlinePayoutProvider,
  PayoutOrder,
  PayoutOutcome,
  ProviderAccount,
} from "../../types/payout-provider"
import type { StripeOptions } from "../options"
import { stripeClient } from "./stripe-client"
import { outcomeOf } from "./stripe-errors"

/**
 * Pays sellers by transfers to their connected accounts (https://docs.stripe.com/connect/separate-charges-and-transfers).
 * The payout's id is the transfer group, by which a transfer that nobody confirmed is found again.
 */
export class StripeConnect implements OnlinePayoutProvider {
  readonly identifier = "stripe-connect"
  readonly clearing: Account
  readonly graceSeconds: number
  private readonly stripe: Stripe

  constructor(private readonly options: StripeOptions) {
    this.stripe = stripeClient(options)
    this.clearing = { kind: "psp_clearing", owner_id: options.clearing }
    this.graceSeconds = options.graceSeconds
  }

  async submit(order: PayoutOrder): Promise<PayoutOutcome> {
    try {
      const transfer = await this.stripe.transfers.create(
        {
          amount: order.amount_fen,
          currency: order.currency_code,
          destination: order.account_id,
          transfer_group: order.payout_id,
          description: order.purpose.zh,
          metadata: { payout_id: order.payout_id, reference: order.reference },
        },
        { idempotencyKey: `${order.payout_id}:${order.attempt}` }
      )
      return paid(transfer)
    } catch (error) {
      return outcomeOf(error)
    }
  }

  async query(order: PayoutOrder): Promise<PayoutOutcome> {
    try {
      const { data } = await this.stripe.transfers.list({
        transfer_group: order.payout_id,
        limit: 1,
      })
      return data[0] ? paid(data[0]) : { kind: "absent" }
    } catch (error) {
      return { kind: "unknown", reason: error instanceof Error ? error.message : String(error) }
    }
  }

  async openAccount(seller: {
    seller_id: string
    email?: string | null
  }): Promise<ProviderAccount> {
    const account = await this.stripe.accounts.create(
      {
        type: "express",
        country: this.options.country,
        capabilities: { transfers: { requested: true } },
        metadata: { seller_id: seller.seller_id },
        ...(seller.email && { email: seller.email }),
      },
      { idempotencyKey: `seller-account:${seller.seller_id}` }
    )
    return standing(account)
  }

  async readAccount(account_id: string): Promise<ProviderAccount> {
    return standing(await this.stripe.accounts.retrieve(account_id))
  }

  async onboardingLink(
    account_id: string,
    pages: { return_url: string; refresh_url: string }
  ): Promise<string> {
    const link = await this.stripe.accountLinks.create({
      account: account_id,
      type: "account_onboarding",
      ...pages,
    })
    return link.url
  }

  /** What Stripe said, if it was Stripe that said it; null when the signature is not right or too old. */
  verifiedEvent(body: Buffer | string, signature: string): Stripe.Event | null {
    try {
      return this.stripe.webhooks.constructEvent(body, signature, this.options.webhookSecret)
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null
      throw error
    }
  }
}

const paid = (transfer: Stripe.Transfer): PayoutOutcome => ({
  kind: "paid",
  provider_reference: transfer.id,
  returned_fen: transfer.amount_reversed,
})

const standing = (account: Stripe.Account): ProviderAccount => ({
  account_id: account.id,
  ready: account.capabilities?.transfers === "active",
})
