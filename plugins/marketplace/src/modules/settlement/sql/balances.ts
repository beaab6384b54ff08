import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountKind } from "../../../types/trade"

/** What sellers are owed on one kind of account, positive for them; who has no such account is missing. */
export async function owedTo(
  db: Knex,
  kind: AccountKind,
  seller_ids: readonly string[]
): Promise<Map<string, number>> {
  const rows: { owner_id: string; balance_fen: string }[] = await db("ledger_account")
    .select("owner_id", "balance_fen")
    .where({ kind })
    .whereIn("owner_id", [...seller_ids])
  return new Map(rows.map((row) => [row.owner_id, -Number(row.balance_fen)]))
}

/** Holds accounts of sellers to the end of the transaction, in the order in which every writer takes them. */
export async function lockAccounts(
  db: Knex,
  kinds: readonly AccountKind[],
  seller_ids: readonly string[]
): Promise<void> {
  await db("ledger_account")
    .select("id")
    .whereIn("kind", [...kinds])
    .whereIn("owner_id", [...seller_ids])
    .orderByRaw('kind collate "C", owner_id collate "C"')
    .forUpdate()
}
