import { z } from "@medusajs/framework/zod"
import { returnRuleAt } from "../domain/after-sale/rules"
import { BANK_PRESETS } from "../domain/payout/bank-batch/presets"

const stripe = z.strictObject({
  apiKey: z.string().min(1),
  /** Signs what Stripe tells us; see the endpoint's page in Stripe's dashboard. */
  webhookSecret: z.string().min(1),
  /** Another address than Stripe's own, for tests and private networks. */
  baseUrl: z.url().optional(),
  /** How long one request may take. */
  timeoutMs: z.number().int().min(100).max(60_000).default(20_000),
  /** A request that nobody answered may still arrive; after this long it cannot any more. */
  graceSeconds: z.number().int().min(0).default(180),
  /** The payment provider whose money transfers come from, as the ledger's clearing account names it. */
  clearing: z.string().default("pp_stripe_stripe"),
  /** Country of connected accounts. */
  country: z.string().length(2).default("CN"),
})

/** Options of the plugin under the key `payouts`: the ways to pay sellers. A bank's file is always possible. */
export const payoutShape = z.strictObject({
  bank: z
    .strictObject({
      /** The layout of the batch file. */
      preset: z.enum(BANK_PRESETS).default("general"),
      /** What the receiver reads on the statement of account; the payout's reference follows. */
      purpose: z.string().trim().min(1).max(20).default("乡集货款"),
    })
    .prefault({}),
  stripe: stripe.optional(),
})

export type PayoutOptions = z.output<typeof payoutShape>
export type StripeOptions = z.output<typeof stripe>

/** Options of the plugin under the key `settlement`: the terms that new runs go by. */
export const settlementShape = z.strictObject({
  /** Days after delivery in which a buyer may send goods back, by the rule in force; their money waits as long. */
  returnsWindowDays: z
    .number()
    .int()
    .min(0)
    .max(90)
    .default(() => returnRuleAt(new Date()).days),
  /** Less than this is carried over to the next statement. */
  smallestPayoutFen: z.number().int().min(1).default(1_000),
})
