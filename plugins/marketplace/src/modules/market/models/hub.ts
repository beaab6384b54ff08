import { model } from "@medusajs/framework/utils"

/** Where the goods of a town are packed and handed to a courier: one hub is one Medusa stock location. */
export const Hub = model
  .define(
    { name: "hub", tableName: "market_hub" },
    {
      id: model.id({ prefix: "hub" }).primaryKey(),
      name: model.json(),
      place_id: model.text(),
      /** GB/T 2260 code of the place, frozen here because freight tables start from it. */
      division_code: model.text(),
      stock_location_id: model.text(),
      phone: model.text().nullable(),
      address: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["stock_location_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["place_id"] },
  ])
