import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * What the buyer pays for some seller orders, paid already or not: as ordered, less what was taken back before they were
 * paid for. (What went back afterwards was paid all the same.)
 */
export async function chargedFor(
  container: MedusaContainer,
  seller_order_ids: readonly string[]
): Promise<number> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [row] = await db("ledger_entry as entry")
    .join("ledger_transaction as booked", "booked.id", "entry.transaction_id")
    .join("ledger_account as account", "account.id", "entry.account_id")
    .whereIn("booked.seller_order_id", [...seller_order_ids])
    .whereIn("booked.kind", ["placed", "refund_decided"])
    .where("account.kind", "buyer_receivable")
    .sum("entry.amount_fen as charged")
  return Number(row?.charged ?? 0)
}
