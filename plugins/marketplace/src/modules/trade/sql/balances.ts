import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PostingEntry } from "../../../types/trade"

/** What is booked on each account for some seller orders; what balances out is left out. */
export async function balancesOf(
  db: Knex,
  seller_order_ids: readonly string[]
): Promise<(PostingEntry & { seller_order_id: string })[]> {
  const rows: (Omit<PostingEntry, "amount_fen"> & { seller_order_id: string; sum: string })[] =
    await db("ledger_entry as entry")
      .join("ledger_transaction as booked", "booked.id", "entry.transaction_id")
      .join("ledger_account as account", "account.id", "entry.account_id")
      .whereIn("booked.seller_order_id", seller_order_ids)
      .groupBy("booked.seller_order_id", "account.kind", "account.owner_id")
      .havingRaw("sum(entry.amount_fen) <> 0")
      .select("booked.seller_order_id", "account.kind", "account.owner_id")
      .sum("entry.amount_fen as sum")
  return rows.map(({ sum, ...row }) => ({ ...row, amount_fen: Number(sum) }))
}

/** What the buyer still owes for each seller order that is not paid. */
export async function outstandingOf(
  db: Knex,
  seller_order_ids: readonly string[]
): Promise<Map<string, number>> {
  const balances = await balancesOf(db, seller_order_ids)
  const owed = balances.filter((balance) => balance.kind === "buyer_receivable")
  return new Map(owed.map((balance) => [balance.seller_order_id, balance.amount_fen]))
}
