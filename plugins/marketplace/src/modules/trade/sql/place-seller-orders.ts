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
  const lines = orders.flatMap(({ id, lines }) =>
    lines.map((line) => ({
      id: generateEntityId(undefined, "sordl"),
      seller_order_id: id,
      ...line,
    }))
  )
  const events = orders.map(({ id, placed_at }) => ({
    ...{ id: generateEntityId(undefined, "sorde"), seller_order_id: id, at: placed_at },
    ...{ to_state: "placed", actor_kind: "system" },
  }))
  const { rows } = await db.raw(PLACE, {
    orders: JSON.stringify(
      orders.map(({ lines: _, ...order }) => ({ ...order, state_at: order.placed_at }))
    ),
    lines: JSON.stringify(lines),
    events: JSON.stringify(events),
  })
  const written: { id: string }[] = rows
  if (!written.length) return []
  if (written.length < orders.length) throw halfPlaced()
  await postToLedger(db, orders.map(placedPosting))
  return written.map((row) => row.id)
}

const ORDER = `id, display_id, order_id, order_display_id, seller_id, hub_id, placed_at, state_at, goods_fen,
  discount_fen, freight_fen, tax_fen, commission_fen, rounding_fen, total_fen`
const LINE = `id, seller_order_id, order_line_id, product_id, variant_id, title, thumbnail, hub_id, storage_class,
  quantity, weight_grams, goods_fen, discount_fen, tax_fen, commission_fen, commission_rate_bp, commission_rule_id`
const EVENT = "id, seller_order_id, at, to_state, actor_kind"

// One statement for all three: a buyer waits, and every round trip is a part of that.
const PLACE = `
  with placed as (
    insert into seller_order (${ORDER})
    select ${ORDER} from jsonb_populate_recordset(null::seller_order, :orders)
    on conflict do nothing returning id
  ), lines as (
    insert into seller_order_line (${LINE})
    select ${LINE} from jsonb_populate_recordset(null::seller_order_line, :lines)
    where seller_order_id in (select id from placed)
  ), events as (
    insert into seller_order_event (${EVENT})
    select ${EVENT} from jsonb_populate_recordset(null::seller_order_event, :events)
    where seller_order_id in (select id from placed)
  )
  select id from placed`

const halfPlaced = () =>
  fault("unexpected", "TRADE-PLACE-01", {
    zh: "该订单的部分子订单已经存在",
    en: "Some of this order's seller orders exist already",
  })
