import { model } from "@medusajs/framework/utils"
import { LINE_PARTS } from "../../../types/settlement"
import { Settlement } from "./settlement"

/** One ledger entry that a statement settles. Unique on the entry, so nothing is ever settled twice. */
export const SettlementLine = model
  .define(
    { name: "settlement_line", tableName: "settlement_line" },
    {
      id: model.id({ prefix: "stln" }).primaryKey(),
      settlement: model.belongsTo(() => Settlement, { mappedBy: "lines" }),
      ledger_entry_id: model.text(),
      seller_order_id: model.text().nullable(),
      part: model.enum([...LINE_PARTS]),
      /** For the seller: positive was earned, negative was taken back. */
      amount_fen: model.number(),
      /** Commission of the same event: positive was charged, negative came back. */
      fee_fen: model.number(),
      booked_at: model.dateTime(),
      /** `{zh, en}` as the ledger says it. */
      memo: model.json(),
    }
  )
  .indexes([
    { on: ["ledger_entry_id"], unique: true },
    { on: ["settlement_id"] },
    { on: ["seller_order_id"] },
  ])
