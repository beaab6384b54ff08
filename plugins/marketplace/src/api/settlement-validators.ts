import { z } from "@medusajs/framework/zod"
import { BANK_PRESETS } from "../domain/payout/bank-batch/presets"
import { CORRECTION_ACCOUNTS, PAYOUT_PROVIDERS, PAYOUT_STATES } from "../types/settlement"
import { pageFields } from "./check-input"

const id = z.string().min(1).max(100)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const most = 100_000_000

/** Any list that only pages. */
export const PageQuery = z.strictObject(pageFields)

/** `POST /admin/marketplace/settlement-runs`, and the query of its preview: days in China, both included. */
export const RunDays = z.strictObject({ from: day, to: day })
export type RunDaysBody = z.infer<typeof RunDays>

/** `GET /admin/marketplace/settlements` */
export const SettlementsQuery = z.strictObject({
  ...pageFields,
  run_id: id.optional(),
  seller_id: id.optional(),
})

/** `GET /admin/marketplace/corrections` */
export const CorrectionsQuery = z.strictObject({ ...pageFields, seller_id: id.optional() })

/** `POST /admin/marketplace/corrections`; `request_key` names the form, so that sending it twice books once. */
export const CorrectionInput = z.strictObject({
  seller_id: id,
  amount_fen: z.number().int().min(-most).max(most),
  against: z.enum(CORRECTION_ACCOUNTS).default("compensation_expense"),
  reason: z.string().trim().min(2).max(200),
  request_key: z.string().trim().min(8).max(100),
})
export type CorrectionBody = z.infer<typeof CorrectionInput>

/** `GET /admin/marketplace/payouts` */
export const PayoutsQuery = z.strictObject({
  ...pageFields,
  state: z.enum(PAYOUT_STATES).optional(),
  seller_id: id.optional(),
  batch_id: id.optional(),
})

/** `POST /admin/marketplace/payouts`; without sellers all who can be paid. */
export const StartPayouts = z.strictObject({ seller_ids: z.array(id).min(1).max(1_000).optional() })
export type StartPayoutsBody = z.infer<typeof StartPayouts>

/** `POST /admin/marketplace/payout-batches` */
export const ExportBatch = z.strictObject({ preset: z.enum(BANK_PRESETS).optional() })
export type ExportBatchBody = z.infer<typeof ExportBatch>

/** `GET /admin/marketplace/payout-batches/:id/file` */
export const BatchFileQuery = z.strictObject({
  format: z.enum(["xlsx", "csv", "csv-utf8"]).default("xlsx"),
})
export type BatchFileOptions = z.infer<typeof BatchFileQuery>

/** `POST /seller/:seller_id/payout-account` */
export const ChoosePayout = z.strictObject({ provider: z.enum(PAYOUT_PROVIDERS) })
export type ChoosePayoutBody = z.infer<typeof ChoosePayout>

/** `POST /seller/:seller_id/payout-account/onboarding` */
export const Onboarding = z.strictObject({
  return_url: z.url({ protocol: /^https?$/ }).max(500),
})
export type OnboardingBody = z.infer<typeof Onboarding>
