import { model } from "@medusajs/framework/utils"

/** One run of the check that the ledger, core's payments and the seller orders say the same. */
export const LedgerCheck = model
  .define(
    { name: "ledger_check", tableName: "ledger_check" },
    {
      id: model.id({ prefix: "lchk" }).primaryKey(),
      started_at: model.dateTime(),
      /** Null while it runs, or when it died. */
      ended_at: model.dateTime().nullable(),
      /** What was looked at, `{ accounts, transactions, orders, seller_orders }`. */
      looked_at: model.json().nullable(),
      differences: model.number().nullable(),
    }
  )
  .indexes([{ on: ["started_at"] }])
