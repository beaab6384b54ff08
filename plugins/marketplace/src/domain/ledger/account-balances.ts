import { assertFen } from "@xiangji/kernel"
import type { AccountKind, PostingEntry } from "../../types/trade"

/** An account of the chart: one kind for one owner, or for the platform (`owner_id` null). */
export type Account = { kind: AccountKind; owner_id: string | null }

/** One string per account, to look it up by. */
export const accountKey = ({ kind, owner_id }: Account): string => `${kind}/${owner_id ?? ""}`

/** Adds entries up to one per account, in the order of their first; accounts that come to nothing are left out. */
export function accountBalances(entries: readonly PostingEntry[]): PostingEntry[] {
  const balances = new Map<string, PostingEntry>()
  for (const { kind, owner_id, amount_fen } of entries) {
    const key = accountKey({ kind, owner_id })
    const before = balances.get(key)?.amount_fen ?? 0
    balances.set(key, { kind, owner_id, amount_fen: assertFen(before + amount_fen) })
  }
  return [...balances.values()].filter((balance) => balance.amount_fen !== 0)
}
