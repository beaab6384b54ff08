import { model } from "@medusajs/framework/utils"

/** One counting at the till: what a collector should have brought for these parcels, and what was there. */
export const CashHandover = model
  .define(
    { name: "cash_handover", tableName: "cash_handover" },
    {
      id: model.id({ prefix: "chan" }).primaryKey(),
      /** Chosen by whoever counts; the same counting sent twice is booked once. */
      request_key: model.text(),
      collector: model.text(),
      parcels: model.number(),
      expected_fen: model.number(),
      counted_fen: model.number(),
      note: model.text().nullable(),
      received_by: model.text(),
      received_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["request_key"], unique: true },
    { on: ["collector", "received_at"] },
    { on: ["received_at"] },
  ])
