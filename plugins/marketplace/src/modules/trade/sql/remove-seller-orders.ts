import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { reversePosting } from "../../../domain/ledger/reverse"
import { balancesOf } from "./balances"
import { postToLedger } from "./post-to-ledger"

/** Takes seller orders back. The ledger forgets nothing: what was booked for them is booked in reverse. */
export async function removeSellerOrders(db: Knex, ids: readonly string[]): Promise<void> {
  const orders: { id: string; order_id: string; display_id: string }[] = await db("seller_order")
    .select("id", "order_id", "display_id")
    .whereIn("id", ids)
    .forUpdate()
  const balances = await balancesOf(db, ids)
  const booked = orders.map((order) => ({
    kind: "reversal" as const,
    source_event: "",
    order_id: order.order_id,
    seller_order_id: order.id,
    reference: null,
    memo: { zh: `子订单 ${order.display_id}`, en: `Seller order ${order.display_id}` },
    entries: balances.filter((balance) => balance.seller_order_id === order.id),
  }))
  await postToLedger(
    db,
    booked.map((posting) =>
      reversePosting(posting, `seller_order.removed:${posting.seller_order_id}`)
    )
  )
  await db("seller_order_line").whereIn("seller_order_id", ids).delete()
  await db("seller_order_event").whereIn("seller_order_id", ids).delete()
  await db("seller_order").whereIn("id", ids).delete()
}
