import { model } from "@medusajs/framework/utils"

/** The VAT treatment of a listing for a span of time, with the law it follows. */
export const ListingVatRate = model
  .define(
    { name: "listing_vat_rate", tableName: "market_listing_vat_rate" },
    {
      id: model.id({ prefix: "lvr" }).primaryKey(),
      listing_id: model.text(),
      /** Hundredths of a per cent: 900 is 9 %. */
      rate_bp: model.number(),
      exempt: model.boolean().default(false),
      legal_ref: model.text(),
      valid_from: model.dateTime(),
      valid_to: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["listing_id", "valid_from"], unique: true, where: "deleted_at IS NULL" }])
