import { maskBankAccount, type LocalText } from "@xiangji/kernel"
import type { MaskedDestination, PayoutDestination } from "../../types/settlement"

/** The parts of a seller that say where its money goes. */
export type SellerBank = {
  bank_name: string | null
  bank_account: string | null
  account_holder: string | null
}

/** How a seller wants to be paid. */
export type PayoutChoice = {
  provider: "bank-batch" | "stripe-connect"
  stripe_account_id: string | null
  stripe_ready: boolean
}

/** Where a seller's money goes, or why it cannot go anywhere yet. */
export type FoundDestination = { destination: PayoutDestination } | { missing: LocalText }

/** A seller who chose nothing is paid to the bank account it registered with. */
export function destinationOf(seller: SellerBank, choice: PayoutChoice | null): FoundDestination {
  if (choice?.provider === "stripe-connect") {
    if (!choice.stripe_account_id || !choice.stripe_ready) return { missing: STRIPE_UNFINISHED }
    return { destination: { kind: "stripe", account_id: choice.stripe_account_id } }
  }
  const { bank_name: bank, bank_account: account, account_holder: holder } = seller
  if (!bank || !account || !holder) return { missing: NO_BANK }
  return { destination: { kind: "bank", account: { bank, account, holder } } }
}

/** What people may see of it. */
export function maskedDestination(destination: PayoutDestination): MaskedDestination {
  if (destination.kind === "stripe") return { kind: "stripe", account: destination.account_id }
  const { holder, account, bank } = destination.account
  return { kind: "bank", holder, account: maskBankAccount(account), bank }
}

const STRIPE_UNFINISHED: LocalText = {
  zh: "Stripe 收款账户还没有开通完成",
  en: "The Stripe account is not finished yet",
}
const NO_BANK: LocalText = {
  zh: "还没有登记银行账户",
  en: "No bank account is registered yet",
}
