import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { LISTING_STATES } from "../../../../domain/listing-states"
import { checkBody, checkQuery, pageFields } from "../../../check-input"

const ListListings = z.strictObject({
  ...pageFields,
  state: z.enum(LISTING_STATES).optional(),
  product_id: z.string().optional(),
})

/** `updated_at` of what was looked at. */
const seen = z.string().datetime({ offset: true }).optional()
const Approval = z.strictObject({ seen })
const Objection = z.strictObject({ seen, reason: z.string().trim().min(1).max(500) })

const SetVatRate = z.strictObject({
  rate_bp: z.number().int().min(0).max(2000),
  exempt: z.boolean().optional(),
  legal_ref: z.string().trim().min(1).max(200),
  valid_from: z.coerce.date().optional(),
})

export type AdminListListingsQuery = z.infer<typeof ListListings>
export type ApprovalBody = z.infer<typeof Approval>
export type ObjectionBody = z.infer<typeof Objection>
export type SetVatRateBody = z.infer<typeof SetVatRate>

const listings = "/admin/marketplace/listings"
const post = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [checkBody(schema)],
})

/** What operators do with listings. */
export const adminListingMiddlewares: MiddlewareRoute[] = [
  { matcher: listings, methods: ["GET"], middlewares: [checkQuery(ListListings)] },
  post(`${listings}/:id/approve`, Approval),
  post(`${listings}/:id/send-back`, Objection),
  post(`${listings}/:id/pause`, Objection),
  post(`${listings}/:id/vat-rates`, SetVatRate),
]
