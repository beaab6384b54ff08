import type { Fen } from "@xiangji/kernel"
import type { FreightParcel } from "../../types/trade"

/** One line of the buyer's order in whole fen. `seller_id` null: the platform's own goods. */
export type OrderLine = {
  order_line_id: string
  seller_id: string | null
  hub_id: string | null
  storage_class: string | null
  /** Price times quantity, before discounts. */
  goods_fen: Fen
  discount_fen: Fen
  /** Of the whole line, with packing; freight is shared by it. */
  weight_grams: number
}

/** What the buyer was charged for one shipping method, and the parcels it pays for (none: unknown). */
export type FreightCharge = { charged_fen: Fen; parcels: readonly FreightParcel[] }

/** One seller's part of an order. */
export type Share<Line extends OrderLine = OrderLine> = {
  seller_id: string | null
  hub_id: string | null
  lines: Line[]
  goods_fen: Fen
  discount_fen: Fen
  freight_fen: Fen
  /** Goods less discounts, plus freight. */
  total_fen: Fen
  /** What core's own total differs by, having kept fractions of a fen; carried by the first share only. */
  rounding_fen: Fen
}
