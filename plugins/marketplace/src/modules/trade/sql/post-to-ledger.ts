import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { accountKey, type Account } from "../../../domain/ledger/account-balances"
import type { Posting } from "../../../types/trade"
import { accountIds } from "./account-ids"

/**
 * Writes postings with their entries and returns the source events that were new; those already booked are left as
 * they are. The database checks at commit that each balances, and keeps the accounts' running totals. Give it a
 * transaction: whatever row belongs to a posting must be written in the same one.
 */
export async function postToLedger(db: Knex, postings: readonly Posting[]): Promise<string[]> {
  const real = postings.filter((posting) => posting.entries.length)
  if (!real.length) return []
  const now = new Date()
  const rows = real.map(({ entries: _, ...posting }) => ({
    id: generateEntityId(undefined, "ltxn"),
    ...posting,
    booked_at: posting.booked_at ?? now,
  }))
  const written: { id: string; source_event: string }[] = await db("ledger_transaction")
    .insert(rows)
    .onConflict()
    .ignore()
    .returning(["id", "source_event"])
  if (!written.length) return []
  const ids = new Map(written.map((row) => [row.source_event, row.id]))
  const entries = real
    .filter((posting) => ids.has(posting.source_event))
    .flatMap((posting) =>
      posting.entries.map((entry) => ({ ...entry, transaction_id: ids.get(posting.source_event) }))
    )
    .sort(byAccount)
  const accounts = await accountIds(db, entries)
  await db("ledger_entry").insert(
    entries.map(({ kind, owner_id, amount_fen, transaction_id }) => ({
      id: generateEntityId(undefined, "lent"),
      transaction_id,
      account_id: accounts.get(accountKey({ kind, owner_id })),
      amount_fen,
    }))
  )
  return written.map((row) => row.source_event)
}

/** Each entry locks its account's total; in one order everywhere, so that two writers cannot deadlock. */
const byAccount = (a: Account, b: Account) => (accountKey(a) < accountKey(b) ? -1 : 1)
