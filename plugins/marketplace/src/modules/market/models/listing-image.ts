import { model } from "@medusajs/framework/utils"

/** One photo of a seller in all its stored sizes, known by the hash of what was uploaded. */
export const ListingImage = model
  .define(
    { name: "listing_image", tableName: "market_listing_image" },
    {
      id: model.id({ prefix: "img" }).primaryKey(),
      seller_id: model.text(),
      content_hash: model.text(),
      variants: model.json(),
    }
  )
  .indexes([{ on: ["seller_id", "content_hash"], unique: true, where: "deleted_at IS NULL" }])
