import { model } from "@medusajs/framework/utils"
import { SELLER_ORDER_STATES } from "../../../types/trade"
import { SellerOrderEvent } from "./seller-order-event"
import { SellerOrderLine } from "./seller-order-line"

/** One seller's frozen share of one Medusa order; unique on (order, seller). Amounts are whole fen. */
export const SellerOrder = model
  .define(
    { name: "seller_order", tableName: "seller_order" },
    {
      id: model.id({ prefix: "sord" }).primaryKey(),
      /** For people: `1042-2` is the second share of order 1042. */
      display_id: model.text(),
      order_id: model.text(),
      order_display_id: model.text(),
      /** Null: the platform's own goods. */
      seller_id: model.text().nullable(),
      hub_id: model.text().nullable(),
      state: model.enum([...SELLER_ORDER_STATES]).default("placed"),
      state_at: model.dateTime(),
      placed_at: model.dateTime(),
      currency_code: model.text().default("cny"),
      goods_fen: model.number(),
      discount_fen: model.number(),
      freight_fen: model.number(),
      /** How much of the total is tax, of goods and freight. */
      tax_fen: model.number().default(0),
      /** The sum of its lines' commissions. */
      commission_fen: model.number(),
      /** What core's own total differs by; on the largest share of an order. */
      rounding_fen: model.number(),
      /** Goods less discounts, plus freight; the buyer pays this plus the rounding. */
      total_fen: model.number(),
      /** Decided to go back to the buyer so far, freight and rounding included; never more than was to be paid. */
      refunded_fen: model.number().default(0),
      refunded_freight_fen: model.number().default(0),
      /** When the seller or the hub handed the goods over for packing. */
      handed_over_at: model.dateTime().nullable(),
      /** When the buyer had all of it; the returns window runs from here. */
      delivered_at: model.dateTime().nullable(),
      lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
      events: model.hasMany(() => SellerOrderEvent, { mappedBy: "seller_order" }),
    }
  )
  .indexes([
    { on: ["order_id"] },
    { on: ["seller_id", "state", "placed_at"] },
    { on: ["hub_id", "state"] },
    { on: ["state", "placed_at"] },
    { on: ["state", "delivered_at"] },
  ])
  .checks([
    {
      name: "seller_order_refunded",
      expression: (columns) =>
        `${columns.refunded_fen} between 0 and greatest(${columns.total_fen} + ${columns.rounding_fen}, 0)`,
    },
    {
      name: "seller_order_refunded_freight",
      expression: (columns) =>
        `${columns.refunded_freight_fen} between 0 and ${columns.freight_fen}`,
    },
  ])
