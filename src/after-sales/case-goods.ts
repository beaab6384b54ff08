import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Units of one line of a case, with where they lie and what they cost. */
export type CaseGoods = {
  /** Of the case's line. */
  id: string
  order_line_id: string
  title: string
  quantity: number
  variant_id: string | null
  /** The hub's stock location; null for goods of no hub. */
  location_id: string | null
  restocked_at: Date | null
  replacement_line_id: string | null
  net_fen: number
  bought: number
}

/** The units a case is about, in a fixed order. */
export async function caseGoods(container: MedusaContainer, case_id: string): Promise<CaseGoods[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: CaseGoods[] = await db("after_sale_line as asked")
    .join("seller_order_line as line", "line.order_line_id", "asked.order_line_id")
    .leftJoin("market_hub as hub", "hub.id", "line.hub_id")
    .where({ "asked.after_sale_id": case_id })
    .orderBy("asked.id")
    .select(
      "asked.id",
      "asked.order_line_id",
      "asked.title",
      "asked.quantity",
      "asked.restocked_at",
      "asked.replacement_line_id",
      "line.variant_id",
      "hub.stock_location_id as location_id",
      "line.quantity as bought",
      db.raw("line.goods_fen - line.discount_fen as net_fen")
    )
  return rows
}
