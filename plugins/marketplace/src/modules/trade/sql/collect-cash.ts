import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { cashCollectedPosting } from "../../../domain/ledger/cash-collected"
import { outstandingOf } from "./balances"
import { noSuchSellerOrder } from "./move-seller-orders"
import { postToLedger } from "./post-to-ledger"

/** Which seller orders the courier collected for, and the event that says so. */
export type CashCollected = { seller_order_ids: string[]; source_event: string }

/**
 * Books what the buyer still owed for these seller orders as cash in the courier's hand. A second report, of the same
 * event or another, finds nothing owed and books nothing.
 */
export async function collectCash(db: Knex, collected: CashCollected): Promise<string[]> {
  const ids = [...new Set(collected.seller_order_ids)]
  const orders: { id: string; order_id: string; display_id: string }[] = await db("seller_order")
    .select("id", "order_id", "display_id")
    .whereIn("id", ids)
    .orderBy("id")
    .forUpdate()
  if (orders.length < ids.length) throw noSuchSellerOrder()
  const owed = await outstandingOf(db, ids)
  return postToLedger(
    db,
    orders
      .filter((order) => (owed.get(order.id) ?? 0) > 0)
      .map((order) => cashCollectedPosting(order, owed.get(order.id)!, collected.source_event))
  )
}
