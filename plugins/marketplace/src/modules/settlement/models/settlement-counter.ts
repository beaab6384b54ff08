import { model } from "@medusajs/framework/utils"

/** The last number given out of a kind. Counted in the transaction that uses the number, so that none is missing. */
export const SettlementCounter = model.define(
  { name: "settlement_counter", tableName: "settlement_counter" },
  {
    id: model.text().primaryKey(),
    value: model.number().default(0),
  }
)
