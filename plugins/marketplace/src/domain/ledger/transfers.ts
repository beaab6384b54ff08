import type { Fen } from "@xiangji/kernel"
import type { AccountKind, PostingEntry } from "../../types/trade"
import { accountBalances, type Account } from "./account-balances"

/** An amount that one account is debited and another credited with: both sides at once, so always balanced. */
export type Transfer = { debit: Account; credit: Account; amount_fen: Fen }

/** The platform's own account of a kind. */
export const platformAccount = (kind: AccountKind): Account => ({ kind, owner_id: null })

/** Folds transfers into one entry per account; debits positive, credits negative, nothing for zero. */
export function entriesOf(transfers: readonly Transfer[]): PostingEntry[] {
  return accountBalances(
    transfers.flatMap(({ debit, credit, amount_fen }) => [
      { ...debit, amount_fen },
      { ...credit, amount_fen: -amount_fen },
    ])
  )
}
