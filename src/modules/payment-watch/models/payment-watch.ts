import { model } from "@medusajs/framework/utils"

/**
 * How it stands with one online payment that has no order yet: when the provider is asked next, and what became of the
 * money. A payment that became an order at once never has a row.
 */
export const PaymentWatch = model
  .define(
    { name: "payment_watch", tableName: "payment_watch" },
    {
      id: model.id({ prefix: "paywt" }).primaryKey(),
      /** Core's payment session. */
      payment_session_id: model.text(),
      /** `watching` until it is `ordered`, `returned` to the buyer, or `expired` unpaid. */
      state: model.enum(["watching", "ordered", "returned", "expired"]).default("watching"),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      /** Whole fen that went back to the buyer. */
      returned_fen: model.number().nullable(),
      /** Why it could not become an order: a stable code and a sentence in both languages. */
      code: model.text().nullable(),
      messages: model.json().nullable(),
    }
  )
  .indexes([
    { on: ["payment_session_id"], unique: true },
    { on: ["next_attempt_at"], where: "state = 'watching'" },
  ])
