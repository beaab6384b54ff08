import { z } from "@medusajs/framework/zod"
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
