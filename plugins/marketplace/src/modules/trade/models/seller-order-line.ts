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
      goods_fen: model.number(),
      discount_fen: model.number(),
    }
  )
  .indexes([{ on: ["order_line_id"], unique: true }, { on: ["seller_order_id"] }])
