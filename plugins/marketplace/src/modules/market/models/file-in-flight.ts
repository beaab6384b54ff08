import { model } from "@medusajs/framework/utils"

/**
 * A file that is being stored and that no row of its own names yet. Written before the file's first byte and removed with
 * the row that takes it over: what a killed process leaves behind is found by it.
 */
export const FileInFlight = model
  .define(
    { name: "file_in_flight", tableName: "market_file_in_flight" },
    {
      id: model.id({ prefix: "fly" }).primaryKey(),
      file_id: model.text(),
      /** Where a public file is shown; some rows know their file by it. */
      url: model.text().nullable(),
      /** Set when nobody took it over: from then on nobody may. */
      removing_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["file_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["created_at"] }])
