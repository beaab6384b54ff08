import { model } from "@medusajs/framework/utils"
import { PLACE_LEVELS } from "../../../types/market"

/** A county, town or village, with its GB/T 2260 division code. */
export const Place = model
  .define(
    { name: "place", tableName: "market_place" },
    {
      id: model.id({ prefix: "plc" }).primaryKey(),
      code: model.text(),
      name: model.json(),
      level: model.enum([...PLACE_LEVELS]),
      parent_id: model.text().nullable(),
      story: model.json().nullable(),
      picture_url: model.text().nullable(),
    }
  )
  .indexes([{ on: ["code"], unique: true, where: "deleted_at IS NULL" }, { on: ["parent_id"] }])
