import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * What each seller order brings its seller: price less commission, less what went back to the buyer at the seller's cost.
 * Settling and paying it out changes nothing here. Orders of the platform's own goods are missing.
 */
export async function keptBySellers(
  db: Knex,
  seller_order_ids: readonly string[]
): Promise<Map<string, number>> {
  const rows: { id: string; kept: string }[] = await db("ledger_entry as entry")
    .join("ledger_transaction as booked", "booked.id", "entry.transaction_id")
    .join("ledger_account as account", "account.id", "entry.account_id")
    .whereIn("booked.seller_order_id", [...seller_order_ids])
    .whereIn("booked.kind", ["placed", "refund_decided", "reversal"])
    .where("account.kind", "seller_payable")
    .groupBy("booked.seller_order_id")
    .select("booked.seller_order_id as id", db.raw("-sum(entry.amount_fen) as kept"))
  return new Map(rows.map(({ id, kept }) => [id, Number(kept)]))
}
