import type { Fen, LocalText } from "@xiangji/kernel"
import type { Account } from "../domain/ledger/account-balances"
import type { PayoutFailure, PayoutProviderId } from "./settlement"

/** What a provider is asked to pay. */
export type PayoutOrder = {
  /** Names the payout at the provider for ever. */
  payout_id: string
  reference: string
  /** Which try this is, from 1; with the payout's id the idempotency key. */
  attempt: number
  amount_fen: Fen
  currency_code: string
  /** The provider's name of the seller's account. */
  account_id: string
  purpose: LocalText
}

/** What became of an order to pay, as the provider says it. */
export type PayoutOutcome =
  | { kind: "paid"; provider_reference: string; returned_fen: Fen }
  | { kind: "failed"; failure: PayoutFailure }
  /** Nobody answered: it may be paid or not, and only asking tells. */
  | { kind: "unknown"; reason: string }
  /** The provider was asked and knows of no such payout. */
  | { kind: "absent" }

/** A seller's account at a provider. */
export type ProviderAccount = { account_id: string; ready: boolean }

/** A way to pay that is asked and answers. A bank's batch file is none: people carry it. */
export interface OnlinePayoutProvider {
  readonly identifier: PayoutProviderId
  /** Where the money leaves. */
  readonly clearing: Account
  /** Seconds after which a request that nobody answered cannot arrive any more. */
  readonly graceSeconds: number
  /** Asks to pay. Never throws for what the provider says or for silence. */
  submit(order: PayoutOrder, signal?: AbortSignal): Promise<PayoutOutcome>
  /** Asks what became of it. */
  query(order: PayoutOrder, signal?: AbortSignal): Promise<PayoutOutcome>
  /** Opens an account for a seller; asking again answers with the same one. */
  openAccount(seller: { seller_id: string; email?: string | null }): Promise<ProviderAccount>
  /** How an account stands. */
  readAccount(account_id: string): Promise<ProviderAccount>
  /** A page where the seller gives what the provider needs to know; valid for minutes. */
  onboardingLink(
    account_id: string,
    pages: { return_url: string; refresh_url: string }
  ): Promise<string>
}
