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
      commission_fen: model.number(),
      /** The rate and rule in force when the order was placed. */
      commission_rate_bp: model.number(),
      commission_rule_id: model.text().nullable(),
      /** What core's own total differs by; on the first share of an order only. */
      rounding_fen: model.number(),
      /** Goods less discounts, plus freight; the buyer pays this plus the rounding. */
      total_fen: model.number(),
      lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
      events: model.hasMany(() => SellerOrderEvent, { mappedBy: "seller_order" }),
    }
  )
  .indexes([
    { on: ["order_id"] },
    { on: ["seller_id", "state", "placed_at"] },
    { on: ["hub_id", "state"] },
    { on: ["state", "placed_at"] },
  ])
