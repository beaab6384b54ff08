import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

/** One line of the buyer's order as it was bought; nothing here follows later changes of the listing. */
export const SellerOrderLine = model
  .define(
    { name: "seller_order_line", tableName: "seller_order_line" },
    {
      id: model.id({ prefix: "sordl" }).primaryKey(),
      seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
      order_line_id: model.text(),
      product_id: model.text().nullable(),
      variant_id: model.text().nullable(),
      title: model.text(),
      thumbnail: model.text().nullable(),
      hub_id: model.text().nullable(),
      storage_class: model.text().nullable(),
      /** Core lets a storefront order parts of a unit. */
      quantity: model.float(),
      weight_grams: model.number(),
      /** Price times quantity as the buyer sees it, tax included. */
      goods_fen: model.number(),
      discount_fen: model.number(),
      /** How much of goods less discount is tax. */
      tax_fen: model.number().default(0),
      commission_fen: model.number().default(0),
      /** The rate and rule in force when the order was placed. */
      commission_rate_bp: model.number().default(0),
      commission_rule_id: model.text().nullable(),
      /** Cancelled, declined or returned. */
      withdrawn_quantity: model.float().default(0),
      refunded_fen: model.number().default(0),
    }
  )
  .indexes([{ on: ["order_line_id"], unique: true }, { on: ["seller_order_id"] }])
  .checks([
    {
      name: "seller_order_line_refunded",
      expression: (columns) =>
        `${columns.refunded_fen} between 0 and greatest(${columns.goods_fen} - ${columns.discount_fen}, 0)`,
    },
    {
      // Parts of a unit are floats in core's orders.
      name: "seller_order_line_withdrawn",
      expression: (columns) =>
        `${columns.withdrawn_quantity} between 0 and ${columns.quantity} + 0.0001`,
    },
  ])
