import { model } from "@medusajs/framework/utils"
import { AfterSale } from "./after-sale"

/** A photo that shows what is wrong; kept privately, shown by links that work for five minutes. */
export const AfterSalePhoto = model
  .define(
    { name: "after_sale_photo", tableName: "after_sale_photo" },
    {
      id: model.id({ prefix: "asalp" }).primaryKey(),
      after_sale: model.belongsTo(() => AfterSale, { mappedBy: "photos" }),
      file_id: model.text(),
      mime: model.text(),
      size: model.number(),
    }
  )
  .indexes([{ on: ["after_sale_id"] }])
