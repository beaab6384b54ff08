import { model } from "@medusajs/framework/utils"
import { STORAGE_CLASSES } from "../../../domain/freight"

/** One dated row of the freight table; see `domain/freight` for how rows compete. */
export const FreightRate = model
  .define("courier_freight_rate", {
    id: model.id({ prefix: "cfrt" }).primaryKey(),
    origin_code: model.text().default(""),
    destination_code: model.text().default(""),
    storage_class: model.enum([...STORAGE_CLASSES]),
    first_grams: model.number(),
    first_fee_fen: model.number(),
    step_grams: model.number(),
    step_fee_fen: model.number(),
    free_from_fen: model.number().nullable(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .checks([
    {
      name: "courier_freight_rate_amounts",
      expression: (columns) =>
        `${columns.first_grams} > 0 AND ${columns.step_grams} > 0 AND ${columns.first_fee_fen} >= 0 AND ${columns.step_fee_fen} >= 0`,
    },
  ])
  .indexes([{ on: ["storage_class", "valid_from"] }])
