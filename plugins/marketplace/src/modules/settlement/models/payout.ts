import { model } from "@medusajs/framework/utils"
import { PAYOUT_PROVIDERS, PAYOUT_STATES } from "../../../types/settlement"

/** Money on its way to a seller. Written, with its ledger entry, before anybody is asked to pay. */
export const Payout = model
  .define(
    { name: "payout", tableName: "payout" },
    {
      id: model.id({ prefix: "pout" }).primaryKey(),
      /** What the bank or the provider carries along, and the seller reads: `P00000012`. */
      reference: model.text(),
      seller_id: model.text(),
      amount_fen: model.number(),
      currency_code: model.text().default("cny"),
      provider: model.enum([...PAYOUT_PROVIDERS]),
      state: model.enum([...PAYOUT_STATES]).default("pending"),
      state_at: model.dateTime(),
      /** Where to, as it was when the payout was written; sealed. */
      destination_sealed: model.text(),
      /** The same as people may see it. */
      destination: model.json(),
      /** The bank's file it stands in; one at most. */
      batch_id: model.text().nullable(),
      /** Its line there, from 1. */
      batch_line: model.number().nullable(),
      /** How often the provider was asked to pay; part of the idempotency key. */
      attempts: model.number().default(0),
      submitted_at: model.dateTime().nullable(),
      /** The provider's own name of it. */
      provider_reference: model.text().nullable(),
      paid_at: model.dateTime().nullable(),
      failed_at: model.dateTime().nullable(),
      /** `{code, text: {zh, en}}`. */
      failure: model.json().nullable(),
      /** What came back after it was paid; all of it when `returned`. */
      returned_fen: model.number().default(0),
      /** The failed payout that this one makes good. */
      retry_of: model.text().nullable(),
      started_by: model.text().nullable(),
      lease: model.text().nullable(),
      /** When to go on with it; null while nobody but a bank or an operator can. */
      next_attempt_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["reference"], unique: true },
    {
      on: ["seller_id"],
      unique: true,
      where: "state IN ('pending', 'submitted') AND deleted_at IS NULL",
    },
    { on: ["seller_id", "created_at"] },
    {
      on: ["batch_id", "batch_line"],
      unique: true,
      where: "batch_id IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["state", "state_at"] },
    { on: ["next_attempt_at"], where: "next_attempt_at IS NOT NULL AND deleted_at IS NULL" },
    { on: ["provider_reference"], where: "provider_reference IS NOT NULL" },
    { on: ["retry_of"], unique: true, where: "retry_of IS NOT NULL AND deleted_at IS NULL" },
  ])
  .checks([
    (columns) => `${columns.amount_fen} > 0`,
    {
      name: "payout_returned",
      expression: (columns) => `${columns.returned_fen} between 0 and ${columns.amount_fen}`,
    },
  ])
