import type { LocalText } from "@xiangji/kernel"

/** A run settles one seller after the other until all are done. */
export const RUN_STATES = ["running", "done"] as const
export type RunState = (typeof RUN_STATES)[number]

/** What a ledger entry means to a seller: sold goods, goods taken back, or an operator's correction. */
export const LINE_PARTS = ["earned", "refund", "correction"] as const
export type LinePart = (typeof LINE_PARTS)[number]

/** Why an order's money is not settled yet. */
export const WAITING_REASONS = ["delivery", "unpaid", "held", "window"] as const
export type WaitingReason = (typeof WAITING_REASONS)[number]

/** What becomes of a settlement: too little to pay out yet, to be paid out, and how far its payout is. */
export const SETTLEMENT_STANDINGS = ["carried", "due", "on_its_way", "paid", "failed"] as const
export type SettlementStanding = (typeof SETTLEMENT_STANDINGS)[number]

/** What a correction is booked against. */
export const CORRECTION_ACCOUNTS = [
  "compensation_expense",
  "commission_income",
  "rounding",
] as const
export type CorrectionAccount = (typeof CORRECTION_ACCOUNTS)[number]

/** Ways to pay sellers out. */
export const PAYOUT_PROVIDERS = ["bank-batch", "stripe-connect"] as const
export type PayoutProviderId = (typeof PAYOUT_PROVIDERS)[number]

/**
 * `pending`: written down, not handed over. `submitted`: the provider has it, or may have it. `paid`, `failed`: it
 * said so. `returned`: it was paid and came back whole.
 */
export const PAYOUT_STATES = ["pending", "submitted", "paid", "failed", "returned"] as const
export type PayoutState = (typeof PAYOUT_STATES)[number]

/** Why a payout did not arrive: a stable code of ours and a sentence for the seller. */
export type PayoutFailure = { code: string; text: LocalText }

/** Where a seller is paid: as it stands in a bank's file. Kept sealed; people see it masked. */
export type BankAccount = { holder: string; account: string; bank: string }

/** A destination of a payout, frozen when it is written. */
export type PayoutDestination =
  { kind: "bank"; account: BankAccount } | { kind: "stripe"; account_id: string }

/** The same as people may see it. */
export type MaskedDestination =
  | { kind: "bank"; holder: string; account: string; bank: string }
  | { kind: "stripe"; account: string }

/** An order whose money is held, and why; the seller and the operator read the sentence. */
export type HeldOrder = { seller_order_id: string; why: LocalText }
