import { model } from "@medusajs/framework/utils"

/** A file for the bank. Its lines are payouts; its totals are what the bank's counter should find. */
export const PayoutBatch = model
  .define(
    { name: "payout_batch", tableName: "payout_batch" },
    {
      id: model.id({ prefix: "pbat" }).primaryKey(),
      /** Without gaps. */
      number: model.number(),
      /** The layout the file is written in. */
      preset: model.text(),
      count: model.number(),
      total_fen: model.number(),
      exported_at: model.dateTime(),
      exported_by: model.text().nullable(),
      exported_by_name: model.text().nullable(),
      /** When the bank's last result was taken in. */
      answered_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["number"], unique: true }])
