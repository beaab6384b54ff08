import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { accountKey, type Account } from "../../../domain/ledger/account-balances"
import type { Posting } from "../../../types/trade"

/**
 * Writes postings with their entries and returns the source events that were new; those already booked are left as
 * they are. The database checks at commit that each balances.
 */
export async function postToLedger(db: Knex, postings: readonly Posting[]): Promise<string[]> {
  const real = postings.filter((posting) => posting.entries.length)
  if (!real.length) return []
  const rows = real.map(({ entries: _, ...posting }) => ({
    id: generateEntityId(undefined, "ltxn"),
    ...posting,
  }))
  const written: { id: string; source_event: string }[] = await db("ledger_transaction")
    .insert(rows)
    .onConflict()
    .ignore()
    .returning(["id", "source_event"])
  if (!written.length) return []
  const ids = new Map(written.map((row) => [row.source_event, row.id]))
  const fresh = real.filter((posting) => ids.has(posting.source_event))
  const accounts = await openAccounts(
    db,
    fresh.flatMap((posting) => posting.entries)
  )
  await db("ledger_entry").insert(
    fresh.flatMap(({ source_event, entries }) =>
      entries.map((entry) => ({
        id: generateEntityId(undefined, "lent"),
        transaction_id: ids.get(source_event),
        account_id: accounts.get(accountKey(entry)),
        amount_fen: entry.amount_fen,
      }))
    )
  )
  return written.map((row) => row.source_event)
}

/** Ids by account, opening those that do not exist; in one order everywhere, so that two writers cannot deadlock. */
async function openAccounts(db: Knex, wanted: readonly Account[]): Promise<Map<string, string>> {
  const accounts = [...new Map(wanted.map((account) => [accountKey(account), account])).values()]
  const missing = accounts
    .sort((a, b) => (accountKey(a) < accountKey(b) ? -1 : 1))
    .map(({ kind, seller_id }) => ({ id: generateEntityId(undefined, "lacc"), kind, seller_id }))
  await db("ledger_account").insert(missing).onConflict().ignore()
  const found: (Account & { id: string })[] = await db("ledger_account")
    .select("id", "kind", "seller_id")
    .whereIn(
      "kind",
      accounts.map((account) => account.kind)
    )
    .andWhere((query) =>
      query.whereNull("seller_id").orWhereIn(
        "seller_id",
        accounts.flatMap((account) => account.seller_id ?? [])
      )
    )
  return new Map(found.map((account) => [accountKey(account), account.id]))
}
