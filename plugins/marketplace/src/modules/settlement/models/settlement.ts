import { model } from "@medusajs/framework/utils"
import { SettlementLine } from "./settlement-line"

/**
 * What a seller gets for the entries of one run: a statement. `opening_fen` was carried over from before, positive for
 * the seller; `closing_fen` is what was due when it was written.
 */
export const Settlement = model
  .define(
    { name: "settlement", tableName: "settlement" },
    {
      id: model.id({ prefix: "stl" }).primaryKey(),
      /** For people: `3-12` is the twelfth statement of run 3. */
      display_id: model.text(),
      run_id: model.text(),
      seller_id: model.text(),
      period_from: model.dateTime(),
      period_to: model.dateTime(),
      settled_at: model.dateTime(),
      opening_fen: model.number(),
      /** Goods less discounts. */
      earned_fen: model.number(),
      /** Commission, less what came back of it with refunds. */
      fees_fen: model.number(),
      /** Goods given back to buyers. */
      refunds_fen: model.number(),
      corrections_fen: model.number(),
      /** Earned less fees less refunds plus corrections. */
      net_fen: model.number(),
      closing_fen: model.number(),
      smallest_payout_fen: model.number(),
      /** The payout that took it along. */
      payout_id: model.text().nullable(),
      /** All earnings of the seller up to this entry are settled; where the next search begins. */
      settled_through_seq: model.number().default(0),
      lines: model.hasMany(() => SettlementLine, { mappedBy: "settlement" }),
    }
  )
  .indexes([
    { on: ["run_id", "seller_id"], unique: true },
    { on: ["display_id"], unique: true },
    { on: ["seller_id", "settled_at"] },
    { on: ["payout_id"], where: "payout_id IS NOT NULL" },
  ])
  .checks([
    {
      name: "settlement_adds_up",
      expression: (columns) =>
        `${columns.net_fen} = ${columns.earned_fen} - ${columns.fees_fen} - ${columns.refunds_fen} + ${columns.corrections_fen} and ${columns.closing_fen} = ${columns.opening_fen} + ${columns.net_fen}`,
    },
  ])
