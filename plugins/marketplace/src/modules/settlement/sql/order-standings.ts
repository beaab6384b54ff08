import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderStanding } from "../../../domain/settlement/unsettled"
import type { HeldOrder } from "../../../types/settlement"
import { outstandingOf } from "../../trade/sql/balances"

type Row = Pick<OrderStanding, "id" | "state" | "delivered_at">

/** How seller orders stand, with what is held; those that were taken back are missing. `locking` holds their rows. */
export async function orderStandings(
  db: Knex,
  ids: readonly string[],
  held: readonly HeldOrder[],
  locking = false
): Promise<Map<string, OrderStanding>> {
  if (!ids.length) return new Map()
  const query = db("seller_order")
    .select("id", "state", db.raw("coalesce(delivered_at, state_at) as delivered_at"))
    .whereIn("id", [...ids])
    .whereNull("deleted_at")
    .orderBy("id")
  const rows: Row[] = await (locking ? query.forUpdate() : query)
  const owed = await outstandingOf(
    db,
    rows.filter((row) => row.state === "delivered").map((row) => row.id)
  )
  const why = new Map(held.map((one) => [one.seller_order_id, one.why]))
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, owed_fen: owed.get(row.id) ?? 0, held: why.get(row.id) ?? null },
    ])
  )
}
