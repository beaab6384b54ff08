import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import { placedPosting, type BookedShare } from "../../../domain/ledger/placed"
import { postToLedger } from "./post-to-ledger"

/** A line as it is frozen with its seller order. */
export type NewSellerOrderLine = {
  order_line_id: string
  product_id: string | null
  variant_id: string | null
  title: string
  thumbnail: string | null
  hub_id: string | null
  storage_class: string | null
  quantity: number
  weight_grams: number
  goods_fen: number
  discount_fen: number
  tax_fen: number
  commission_fen: number
  commission_rate_bp: number
  commission_rule_id: string | null
}

/** A seller order about to be written, with everything it freezes. */
export type NewSellerOrder = BookedShare & {
  order_display_id: string
  hub_id: string | null
  placed_at: Date
  tax_fen: number
  total_fen: number
  lines: NewSellerOrderLine[]
}

/**
 * Writes the seller orders of one order with lines, first event and ledger, or – when another completion of the same
 * cart was first – nothing. Returns the ids it wrote.
 */
export async function placeSellerOrders(db: Knex, orders: readonly NewSellerOrder[]) {
  if (!orders.length) return []
  const rows = orders.map(({ lines: _, ...order }) => ({ ...order, state_at: order.placed_at }))
  const written: { id: string }[] = await db("seller_order")
    .insert(rows)
    .onConflict()
    .ignore()
    .returning("id")
  if (!written.length) return []
  if (written.length < orders.length) throw halfPlaced()
  await db("seller_order_line").insert(
    orders.flatMap(({ id, lines }) =>
      lines.map((line) => ({
        id: generateEntityId(undefined, "sordl"),
        seller_order_id: id,
        ...line,
      }))
    )
  )
  await db("seller_order_event").insert(
    orders.map((order) => ({
      id: generateEntityId(undefined, "sorde"),
      seller_order_id: order.id,
      to_state: "placed",
      actor_kind: "system",
      at: order.placed_at,
    }))
  )
  await postToLedger(db, orders.map(placedPosting))
  return written.map((row) => row.id)
}

const halfPlaced = () =>
  fault("unexpected", "TRADE-PLACE-01", {
    zh: "该订单的部分子订单已经存在",
    en: "Some of this order's seller orders exist already",
  })
