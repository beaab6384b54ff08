import { z } from "@medusajs/framework/zod"
import { CASE_KINDS, CASE_REASONS, CASE_STATES } from "../types/aftersales"
import { pageFields, queryFlag } from "./check-input"

const id = z.string().min(1).max(100)
const fen = z.number().int().min(0).max(1_000_000_000)
const words = z.string().trim().max(500)
const reason = words.min(1)

/** `POST …/decline` */
export const DeclineBody = z.strictObject({
  reason,
  code: z.enum(CASE_REASONS).default("sold_out"),
})

/** `GET /seller/:seller_id/cases` */
export const CasesQuery = z.strictObject({
  ...pageFields,
  state: z.enum(CASE_STATES).optional(),
  open: queryFlag.optional(),
  seller_order_id: id.optional(),
})

/** `GET /admin/marketplace/cases` */
export const AdminCasesQuery = z.strictObject({
  ...CasesQuery.shape,
  order_id: id.optional(),
  seller_id: id.optional(),
  kind: z.enum(CASE_KINDS).optional(),
})

/** A seller's agreement. */
export const ApproveCaseBody = z.strictObject({ note: words.optional() })

/** A refusal, or what must be said. */
export const ReasonBody = z.strictObject({ reason })

/** What came back. */
export const ReceivedBody = z.strictObject({
  sellable: z.boolean().default(true),
  note: words.optional(),
})

const bearers = {
  borne_by: z.enum(["seller", "platform"]).optional(),
  freight_borne_by: z.enum(["carrier", "seller", "platform"]).optional(),
}

/** An operator's decision. */
export const DecideBody = z.strictObject({
  outcome: z.enum(["approve", "dismiss"]),
  reason,
  goods: z.enum(["await", "back", "keep"]).default("await"),
  sellable: z.boolean().optional(),
  amounts: z
    .array(z.strictObject({ order_line_id: id, amount_fen: fen }))
    .max(100)
    .optional(),
  freight_fen: fen.optional(),
  ...bearers,
})

/** Money given back by hand: how, and the transfer's number or who took it. */
export const PaidBody = z.strictObject({ via: z.enum(["cash", "bank"]), reference: reason })

const line = z.strictObject({
  order_line_id: id,
  quantity: z.number().positive().max(1_000_000).optional(),
  amount_fen: fen.optional(),
})

/** An operator's cancellation; without lines all that is not packed. */
export const CancelShareBody = z.strictObject({
  reason,
  code: z.enum(CASE_REASONS).default("other"),
  lines: z.array(line).min(1).max(100).optional(),
  ...bearers,
})

/** An operator's refund. */
export const RefundShareBody = z.strictObject({
  reason,
  code: z.enum(CASE_REASONS).default("other"),
  lines: z.array(line).min(1).max(100),
  ...bearers,
})

export type DeclineBody = z.infer<typeof DeclineBody>
export type ApproveCaseBody = z.infer<typeof ApproveCaseBody>
export type ReasonBody = z.infer<typeof ReasonBody>
export type ReceivedBody = z.infer<typeof ReceivedBody>
export type DecideBody = z.infer<typeof DecideBody>
export type PaidBody = z.infer<typeof PaidBody>
export type CancelShareBody = z.infer<typeof CancelShareBody>
export type RefundShareBody = z.infer<typeof RefundShareBody>
