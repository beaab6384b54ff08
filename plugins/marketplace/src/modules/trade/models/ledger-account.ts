import { model } from "@medusajs/framework/utils"
import { ACCOUNT_KINDS } from "../../../types/trade"
import { LedgerEntry } from "./ledger-entry"

/** An account of the chart: one kind for one seller, or for the platform. */
export const LedgerAccount = model.define(
  { name: "ledger_account", tableName: "ledger_account" },
  {
    id: model.id({ prefix: "lacc" }).primaryKey(),
    kind: model.enum([...ACCOUNT_KINDS]),
    seller_id: model.text().nullable(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "account" }),
  }
)
