import { model } from "@medusajs/framework/utils"
import { IMAGE_STATES } from "../../../types/market"

/** One photo of a seller in all its stored sizes, known by the hash of what was uploaded. */
export const ListingImage = model
  .define(
    { name: "listing_image", tableName: "market_listing_image" },
    {
      id: model.id({ prefix: "img" }).primaryKey(),
      seller_id: model.text(),
      content_hash: model.text(),
      /** The name the file had on the seller's device; an import finds photos by it. */
      filename: model.text().nullable(),
      state: model.enum([...IMAGE_STATES]).default("waiting"),
      /** Finished sizes of all sizes, 0 to 1. */
      progress: model.float().default(0),
      error_code: model.text().nullable(),
      /** What was uploaded, kept privately until all sizes are made. */
      original_file_id: model.text().nullable(),
      /** A few blurred pixels as a data URL, shown until the picture has arrived. */
      blur: model.text().nullable(),
      /** Of the picture the right way up. */
      width: model.number().nullable(),
      height: model.number().nullable(),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      variants: model.json(),
    }
  )
  .indexes([
    { on: ["seller_id", "content_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["next_attempt_at"], where: "next_attempt_at IS NOT NULL AND deleted_at IS NULL" },
  ])
