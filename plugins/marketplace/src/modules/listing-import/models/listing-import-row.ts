import { model } from "@medusajs/framework/utils"
import { ROW_ACTIONS } from "../../../domain/listing-import/import-states"

/** One row of a spreadsheet: what it says, what it will do, and, while it is applied, the journal of that. */
export const ListingImportRow = model
  .define(
    { name: "listing_import_row", tableName: "market_listing_import_row" },
    {
      id: model.id({ prefix: "imr" }).primaryKey(),
      import_id: model.text(),
      row_number: model.number(),
      sku: model.text().nullable(),
      title: model.text().nullable(),
      action: model.enum([...ROW_ACTIONS]),
      /** The facts to write; of an update only those that differ. */
      facts: model.json().nullable(),
      problems: model.json().nullable(),
      listing_id: model.text().nullable(),
      /** `planned`: being written, perhaps half; `written`; `announced`: told everybody; null: not begun, or undone. */
      stage: model.enum(["planned", "written", "announced"]).nullable(),
      /** Of an update: what stood there before, and the level that was set. */
      before: model.json().nullable(),
    }
  )
  .indexes([
    { on: ["import_id", "row_number"], unique: true },
    { on: ["import_id", "action", "row_number"] },
    { on: ["import_id", "sku"] },
  ])
