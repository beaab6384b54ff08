import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { hasReached } from "../../domain/seller-order/states"
import { moveSellerOrders } from "../../modules/trade/sql/move-seller-orders"
import type { Actor, SellerOrderState } from "../../types/trade"
import { aftersalesOf } from "../after-sale/aftersales-service"

/** Which goods lie at the hub, by whose word; with `seller_id` others' are "not found". */
export type HandOver = { ids: string[]; seller_id?: string; by: Actor }

type Row = { id: string; state: SellerOrderState }

/**
 * Notes that goods were handed over for packing; those that are not ready yet become so. What was handed over before
 * keeps its time. Refused with `TRADE-STATE-01` for shares that are over.
 */
export async function handOver(container: MedusaContainer, request: HandOver): Promise<void> {
  const { ids, seller_id, by } = request
  await aftersalesOf(container).transact(async (db: Knex) => {
    const rows: Row[] = await db("seller_order")
      .whereIn("id", ids)
      .where(seller_id ? { seller_id } : {})
      .select("id", "state")
    const early = rows.filter((row) => !hasReached(row.state, "ready")).map((row) => row.id)
    const unknown = ids.filter((id) => !rows.some((row) => row.id === id))
    if (early.length || unknown.length)
      await moveSellerOrders(db, { ids: [...early, ...unknown], seller_id, to: "ready", by })
    const now = new Date()
    await db("seller_order")
      .whereIn("id", ids)
      .whereNull("handed_over_at")
      .update({ handed_over_at: now, updated_at: now })
  })
}
