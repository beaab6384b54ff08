import { model } from "@medusajs/framework/utils"
import { CORRECTION_ACCOUNTS } from "../../../types/settlement"

/** What an operator put right for a seller, and why. Its ledger entry is written with it. */
export const SettlementCorrection = model
  .define(
    { name: "settlement_correction", tableName: "settlement_correction" },
    {
      id: model.id({ prefix: "stcor" }).primaryKey(),
      seller_id: model.text(),
      /** Positive for the seller, negative against. */
      amount_fen: model.number(),
      against: model.enum([...CORRECTION_ACCOUNTS]),
      /** The seller reads it on the statement. */
      reason: model.text(),
      /** One form, one correction, however often it is sent. */
      request_key: model.text(),
      booked_by: model.text().nullable(),
      booked_by_name: model.text().nullable(),
      booked_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["request_key"], unique: true }, { on: ["seller_id", "booked_at"] }])
