import { assertFen, type Fen } from "@xiangji/kernel"
import type { AccountKind, PostingEntry } from "../../types/trade"

/** An account of the chart: one kind for one seller, or for the platform. */
export type Account = { kind: AccountKind; seller_id: string | null }

/** An amount that one account is debited and another credited with: both sides at once, so always balanced. */
export type Transfer = { debit: Account; credit: Account; amount_fen: Fen }

/** The platform's own account of a kind. */
export const platformAccount = (kind: AccountKind): Account => ({ kind, seller_id: null })

/** Folds transfers into one entry per account; debits positive, credits negative, nothing for zero. */
export function entriesOf(transfers: readonly Transfer[]): PostingEntry[] {
  const entries = new Map<string, PostingEntry>()
  const add = ({ kind, seller_id }: Account, amount_fen: Fen) => {
    const key = `${kind}/${seller_id ?? ""}`
    const before = entries.get(key)?.amount_fen ?? 0
    entries.set(key, { kind, seller_id, amount_fen: assertFen(before + amount_fen) })
  }
  for (const { debit, credit, amount_fen } of transfers) {
    add(debit, amount_fen)
    add(credit, -amount_fen)
  }
  return [...entries.values()].filter((entry) => entry.amount_fen !== 0)
}
