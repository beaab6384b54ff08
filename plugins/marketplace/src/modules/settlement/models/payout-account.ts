import { model } from "@medusajs/framework/utils"
import { PAYOUT_PROVIDERS } from "../../../types/settlement"

/** How a seller is paid, and how far its account at a provider is. The bank account itself is one of the seller's facts. */
export const PayoutAccount = model
  .define(
    { name: "payout_account", tableName: "payout_account" },
    {
      id: model.id({ prefix: "pacc" }).primaryKey(),
      seller_id: model.text(),
      provider: model.enum([...PAYOUT_PROVIDERS]).default("bank-batch"),
      stripe_account_id: model.text().nullable(),
      /** Whether transfers to it are possible, as Stripe last said. */
      stripe_ready: model.boolean().default(false),
      stripe_checked_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id"], unique: true },
    { on: ["stripe_account_id"], unique: true, where: "stripe_account_id IS NOT NULL" },
  ])
