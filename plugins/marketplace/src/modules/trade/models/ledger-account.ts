import { model } from "@medusajs/framework/utils"
import { ACCOUNT_KINDS } from "../../../types/trade"
import { LedgerEntry } from "./ledger-entry"

/**
 * An account of the chart: one kind for one owner, or for the platform. The database itself keeps its running total
 * (`balance_fen`, `last_seq`; see the ledger's migrations), so that nothing in the program can get it wrong.
 */
export const LedgerAccount = model.define(
  { name: "ledger_account", tableName: "ledger_account" },
  {
    id: model.id({ prefix: "lacc" }).primaryKey(),
    kind: model.enum([...ACCOUNT_KINDS]),
    owner_id: model.text().nullable(),
    currency_code: model.text().default("cny"),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "account" }),
  }
)
