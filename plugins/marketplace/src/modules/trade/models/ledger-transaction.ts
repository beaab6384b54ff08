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
      /** When it happened; `created_at` is when it was written down. */
      booked_at: model.dateTime(),
      order_id: model.text().nullable(),
      seller_order_id: model.text().nullable(),
      /** What it is about besides an order: a capture, a refund, a settlement, a payout. */
      reference: model.text().nullable(),
      /** One sentence for the seller, `{zh, en}`. */
      memo: model.json(),
      entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
    }
  )
  .indexes([
    { on: ["source_event"], unique: true },
    { on: ["order_id"] },
    { on: ["seller_order_id"] },
    { on: ["reference"], where: "reference IS NOT NULL" },
    { on: ["booked_at"] },
  ])
