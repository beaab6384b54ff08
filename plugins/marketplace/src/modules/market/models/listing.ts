import { model } from "@medusajs/framework/utils"
import { LISTING_STATES } from "../../../domain/listing-states"
import { SALE_UNITS, STORAGE_CLASSES } from "../../../types/market"

/** A Medusa product with exactly one seller, one place of origin and one hub it leaves from. */
export const Listing = model
  .define(
    { name: "listing", tableName: "market_listing" },
    {
      id: model.id({ prefix: "lst" }).primaryKey(),
      handle: model.text(),
      product_id: model.text(),
      variant_id: model.text(),
      inventory_item_id: model.text(),
      seller_id: model.text(),
      place_id: model.text(),
      hub_id: model.text(),
      title: model.json(),
      description: model.json(),
      sale_unit: model.enum([...SALE_UNITS]),
      net_weight_grams: model.number(),
      /** With packing; freight is counted on it. */
      gross_weight_grams: model.number(),
      storage_class: model.enum([...STORAGE_CLASSES]),
      /** Empty: all the year round. */
      harvest_windows: model.json(),
      /** 19-digit goods and services code of the tax bureau. */
      tax_code: model.text().nullable(),
      /** The pictures in order; the first is the cover. */
      image_ids: model.array(),
      /** Single characters and pairs of characters of all that a buyer may search for. */
      search_tokens: model.array(),
      /** The seller's own number for it; what an import recognises it by. */
      sku: model.text().nullable(),
      /** Whether it may be ordered before its season begins. */
      preorder: model.boolean().default(false),
      /** Days from the beginning of the season until a pre-order leaves the hub. */
      preorder_days: model.number().nullable(),
      /** The import that made it. */
      import_id: model.text().nullable(),
      /** The `Idempotency-Key` it was asked for with: asking again answers this listing. */
      request_key: model.text().nullable(),
      /** Hash of what was asked for with that key. */
      request_hash: model.text().nullable(),
      state: model.enum([...LISTING_STATES]).default("draft"),
      state_reason: model.text().nullable(),
      published_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "state"] },
    { on: ["seller_id", "sku"], unique: true, where: "sku IS NOT NULL AND deleted_at IS NULL" },
    {
      on: ["seller_id", "request_key"],
      unique: true,
      where: "request_key IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["import_id"], where: "import_id IS NOT NULL" },
    { on: ["place_id"] },
    { on: ["hub_id"] },
    { on: ["state", "published_at"] },
    { on: ["search_tokens"], type: "GIN" },
  ])
