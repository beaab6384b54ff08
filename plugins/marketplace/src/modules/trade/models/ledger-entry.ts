import { model } from "@medusajs/framework/utils"
import { LedgerAccount } from "./ledger-account"
import { LedgerTransaction } from "./ledger-transaction"

/**
 * One side of a transaction in whole fen: positive is debit, negative is credit. The database numbers the entries of an
 * account (`seq`) and notes what it came to after each (`balance_after_fen`).
 */
export const LedgerEntry = model
  .define(
    { name: "ledger_entry", tableName: "ledger_entry" },
    {
      id: model.id({ prefix: "lent" }).primaryKey(),
      transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
      account: model.belongsTo(() => LedgerAccount, { mappedBy: "entries" }),
      amount_fen: model.number(),
    }
  )
  .indexes([{ on: ["transaction_id"] }, { on: ["account_id"] }])
  .checks([(columns) => `${columns.amount_fen} <> 0`])
