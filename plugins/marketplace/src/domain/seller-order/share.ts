import type { Fen, MajorAmount } from "@xiangji/kernel"
import type { FreightParcel } from "../../types/trade"

/** Whose a line is and how it travels. `seller_id` null: the platform's own goods. */
export type LineCarriage = {
  order_line_id: string
  seller_id: string | null
  hub_id: string | null
  storage_class: string | null
  /** Of the whole line, with packing; freight is shared by it. */
  weight_grams: number
}

/** What a line comes to, in whole fen as the buyer sees it, tax included. */
export type LineFen = {
  /** Price times quantity, before discounts. */
  goods_fen: Fen
  discount_fen: Fen
  /** How much of goods less discount is tax. */
  tax_fen: Fen
}

/** One line of the buyer's order in whole fen. */
export type OrderLine = LineCarriage & LineFen

/** The same as core has it: yuan with any number of decimals. */
export type ExactLine = { goods: MajorAmount; discount: MajorAmount; tax: MajorAmount }

/** What the buyer was charged for one shipping method, and the parcels it pays for (none: unknown). */
export type FreightCharge = { charged_fen: Fen; parcels: readonly FreightParcel[] }

/** One seller's part of an order. */
export type Share<Line extends OrderLine = OrderLine> = LineFen & {
  seller_id: string | null
  hub_id: string | null
  lines: Line[]
  freight_fen: Fen
  /** Goods less discounts, plus freight. */
  total_fen: Fen
  /** What the buyer is asked differs by, core's total being rounded once as a whole. */
  rounding_fen: Fen
}
