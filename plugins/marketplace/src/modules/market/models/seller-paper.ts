import { model } from "@medusajs/framework/utils"
import { PAPER_KINDS } from "../../../types/market"

/** A photographed paper of an application. The file is private; people see it through links that last minutes. */
export const SellerPaper = model
  .define(
    { name: "seller_paper", tableName: "market_seller_paper" },
    {
      id: model.id({ prefix: "ppr" }).primaryKey(),
      application_id: model.text(),
      kind: model.enum([...PAPER_KINDS]),
      file_id: model.text(),
      mime: model.text(),
      size: model.number(),
      content_hash: model.text(),
    }
  )
  .indexes([{ on: ["application_id", "content_hash"], unique: true, where: "deleted_at IS NULL" }])
