import { z } from "@medusajs/framework/zod"
import { CASH_STATES, SHORTAGE_ENDINGS } from "../types/cash"
import { SELLER_KINDS } from "../types/market"
import { EXCEPTION_STATES } from "../types/trade"
import { pageFields } from "./check-input"

const id = z.string().min(1)

/** `POST /admin/marketplace/commission-rules` */
export const NewRule = z.strictObject({
  seller_id: id.optional(),
  category_id: id.optional(),
  place_id: id.optional(),
  seller_kind: z.enum(SELLER_KINDS).optional(),
  rate_bp: z.number().int().min(0).max(10_000),
  valid_from: z.coerce.date().optional(),
  valid_to: z.coerce.date().optional(),
})
export type NewRuleBody = z.infer<typeof NewRule>

/** `GET /admin/marketplace/ledger/accounts/:id/entries` */
export const LedgerEntriesQuery = z.strictObject(pageFields)

/** `GET /admin/marketplace/ledger/checks` */
export const LedgerChecksQuery = z.strictObject(pageFields)

/** `GET /admin/marketplace/exceptions` */
export const ExceptionsQuery = z.strictObject({
  ...pageFields,
  state: z.enum(EXCEPTION_STATES).optional(),
})

/** `POST /admin/marketplace/exceptions/:id/resolve` */
export const Resolution = z.strictObject({ reason: z.string().trim().min(1).max(500) })
export type ResolutionBody = z.infer<typeof Resolution>

const fen = z.number().int().min(0).max(100_000_000_00)
const requestKey = z.string().regex(/^[\w-]{8,64}$/)

/** `GET /admin/marketplace/cash/collections` */
export const CollectionsQuery = z.strictObject({
  ...pageFields,
  collector: id.optional(),
  state: z.enum(CASH_STATES).optional(),
  tracking_number: id.optional(),
})

/** `GET /admin/marketplace/cash/handovers` */
export const HandoversQuery = z.strictObject({ ...pageFields, collector: id.optional() })

/** `POST /admin/marketplace/cash/handovers` */
export const Counting = z.strictObject({
  request_key: requestKey,
  collector: id,
  counts: z
    .array(z.strictObject({ collection_id: id, counted_fen: fen }))
    .min(1)
    .max(500),
  note: z.string().trim().max(500).optional(),
})
export type CountingBody = z.infer<typeof Counting>

/** `POST /admin/marketplace/cash/shortages/close` */
export const Shortage = z.strictObject({
  request_key: requestKey,
  collector: id,
  amount_fen: fen.min(1),
  ending: z.enum(SHORTAGE_ENDINGS),
  reason: z.string().trim().min(1).max(500),
})
export type ShortageBody = z.infer<typeof Shortage>

const bankLine = {
  amount_fen: fen.min(1),
  bank_reference: z.string().trim().min(1).max(100),
  at: z.coerce.date().optional(),
}

/** `POST /admin/marketplace/own-money` */
export const OwnMoneyLine = z.discriminatedUnion("move", [
  z.strictObject({
    ...bankLine,
    move: z.literal("provider_paid_out"),
    provider_id: id,
    fee_fen: fen.default(0),
  }),
  z.strictObject({
    ...bankLine,
    move: z.enum(["cash_banked", "carriers_paid"]),
    fee_fen: fen.max(0).default(0),
  }),
])
export type OwnMoneyBody = z.infer<typeof OwnMoneyLine>
