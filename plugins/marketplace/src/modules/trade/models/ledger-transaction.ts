import { model } from "@medusajs/framework/utils"
import { POSTING_KINDS } from "../../../types/trade"
import { LedgerEntry } from "./ledger-entry"

/** What happened, once: the source event is unique. Never changed, never deleted (see the ledger's migration). */
export const LedgerTransaction = model
  .define(
    { name: "ledger_transaction", tableName: "ledger_transaction" },
    {
      id: model.id({ prefix: "ltxn" }).primaryKey(),
      kind: model.enum([...POSTING_KINDS]),
      source_event: model.text(),
      order_id: model.text(),
      seller_order_id: model.text(),
      /** One sentence for the seller, `{zh, en}`. */
      memo: model.json(),
      entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
    }
  )
  .indexes([
    { on: ["source_event"], unique: true },
    { on: ["order_id"] },
    { on: ["seller_order_id"] },
  ])
