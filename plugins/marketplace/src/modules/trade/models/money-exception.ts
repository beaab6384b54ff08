import { model } from "@medusajs/framework/utils"
import { EXCEPTION_KINDS, EXCEPTION_STATES } from "../../../types/trade"

/** Two figures that should agree and do not, until somebody or the next check finds that they do. */
export const MoneyException = model
  .define(
    { name: "money_exception", tableName: "money_exception" },
    {
      id: model.id({ prefix: "mexc" }).primaryKey(),
      kind: model.enum([...EXCEPTION_KINDS]),
      /** What differs: an order, a seller order, an account, a ledger transaction, a parcel. */
      subject_type: model.text(),
      subject_id: model.text(),
      /** Null where there is no figure to expect. */
      expected_fen: model.number().nullable(),
      found_fen: model.number().nullable(),
      state: model.enum([...EXCEPTION_STATES]).default("open"),
      found_at: model.dateTime(),
      last_seen_at: model.dateTime(),
      resolved_at: model.dateTime().nullable(),
      /** An operator's id; null when the check itself found the figures to agree again. */
      resolved_by: model.text().nullable(),
      resolution: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["kind", "subject_id"], unique: true, where: "state = 'open' AND deleted_at IS NULL" },
    { on: ["state", "found_at"] },
  ])
