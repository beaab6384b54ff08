import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OwedShare } from "../../../domain/ledger/payment-captured"
import { outstandingOf } from "./balances"
import { noSuchSellerOrder } from "./move-seller-orders"

/**
 * Locks seller orders, chosen by their ids or by their order, and says what is still owed for each
 * (`TRADE-ORDER-01` when an id is unknown). Who books payments holds these locks, so that nothing is paid twice.
 */
export async function owedShares(
  db: Knex,
  wanted: { ids: readonly string[] } | { order_id: string }
): Promise<(OwedShare & { order_id: string })[]> {
  const rows: { id: string; order_id: string; display_id: string }[] = await db("seller_order")
    .select("id", "order_id", "display_id")
    .where((query) =>
      "ids" in wanted
        ? query.whereIn("id", [...wanted.ids])
        : query.where({ order_id: wanted.order_id })
    )
    .orderBy("id")
    .forUpdate()
  if ("ids" in wanted && rows.length < wanted.ids.length) throw noSuchSellerOrder()
  const owed = await outstandingOf(
    db,
    rows.map((row) => row.id)
  )
  return rows.map((row) => ({ ...row, owed_fen: owed.get(row.id) ?? 0 }))
}
