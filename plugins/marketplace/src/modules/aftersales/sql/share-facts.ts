import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LineFacts, ShareFacts } from "../../../domain/after-sale/ask"
import { noSuchSellerOrder } from "../../trade/sql/move-seller-orders"

/** A share with what only its row says; core knows how many units of each line are in boxes. */
export type LockedShare = ShareFacts & {
  id: string
  display_id: string
  order_id: string
  seller_id: string | null
}

/** Units in boxes by line of core's order. */
export type Fulfilled = ReadonlyMap<string, number>

/**
 * Locks a share and says all that a request about it is judged by (`TRADE-ORDER-01` when there is none). `except` is a
 * case of whose lines it does not matter that they are its own.
 */
export async function lockShare(
  db: Knex,
  ref: { id: string; seller_id?: string; order_id?: string },
  fulfilled: Fulfilled,
  except?: string
): Promise<LockedShare> {
  const share = await db("seller_order").where(ref).whereNull("deleted_at").forUpdate().first()
  if (!share) throw noSuchSellerOrder()
  const rows: LineRow[] = await db("seller_order_line as line")
    .where({ "line.seller_order_id": share.id })
    .orderBy("line.id")
    .select("line.*", {
      open_case: db("after_sale_line as asked")
        .whereRaw("asked.order_line_id = line.order_line_id and asked.open")
        .whereNull("asked.deleted_at")
        .max("asked.after_sale_id"),
      exchanged_quantity: db("after_sale_line as asked")
        .join("after_sale as other", "other.id", "asked.after_sale_id")
        .whereRaw("asked.order_line_id = line.order_line_id")
        .where({ "other.kind": "exchange" })
        .whereIn("other.state", ["executing", "done"])
        .sum("asked.quantity"),
    })
  return {
    id: share.id,
    display_id: share.display_id,
    order_id: share.order_id,
    seller_id: share.seller_id,
    state: share.state,
    placed_at: share.placed_at,
    delivered_at: share.delivered_at,
    freight_left_fen: share.freight_fen - share.refunded_freight_fen,
    lines: rows.map((row) => factsOf(row, fulfilled, except)),
  }
}

type LineRow = Omit<LineFacts, "net_fen" | "fulfilled_quantity" | "exchanged_quantity"> & {
  goods_fen: number
  discount_fen: number
  open_case: string | null
  exchanged_quantity: number | null
}

const factsOf = (row: LineRow, fulfilled: Fulfilled, except?: string): LineFacts => ({
  order_line_id: row.order_line_id,
  title: row.title,
  storage_class: row.storage_class,
  net_fen: row.goods_fen - row.discount_fen,
  refunded_fen: row.refunded_fen,
  quantity: Number(row.quantity),
  withdrawn_quantity: Number(row.withdrawn_quantity),
  fulfilled_quantity: fulfilled.get(row.order_line_id) ?? 0,
  exchanged_quantity: Number(row.exchanged_quantity ?? 0),
  has_open_case: row.open_case !== null && row.open_case !== except,
})
