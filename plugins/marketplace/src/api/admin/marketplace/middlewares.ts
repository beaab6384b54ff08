import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { LISTING_STATES } from "../../../domain/listing-states"
import { SELLER_STATES } from "../../../domain/seller-states"
import { checkBody, checkQuery, pageFields } from "../../check-input"

const ListListings = z.strictObject({
  ...pageFields,
  state: z.enum(LISTING_STATES).optional(),
  product_id: z.string().optional(),
})
const ListSellers = z.strictObject({ ...pageFields, state: z.enum(SELLER_STATES).optional() })
const Reason = z.strictObject({ reason: z.string().trim().min(1).max(500) })
const SetVatRate = z.strictObject({
  rate_bp: z.number().int().min(0).max(2000),
  exempt: z.boolean().optional(),
  legal_ref: z.string().trim().min(1).max(200),
  valid_from: z.coerce.date().optional(),
})
const ApproveSeller = z.strictObject({ hub_id: z.string().optional() })

export type AdminListListingsQuery = z.infer<typeof ListListings>
export type AdminListSellersQuery = z.infer<typeof ListSellers>
export type ReasonBody = z.infer<typeof Reason>
export type SetVatRateBody = z.infer<typeof SetVatRate>
export type ApproveSellerBody = z.infer<typeof ApproveSeller>

const listings = "/admin/marketplace/listings"
const sellers = "/admin/marketplace/sellers"
const post = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [checkBody(schema)],
})

/** `/admin` asks for an operator's sign-in by itself. */
export const adminMarketMiddlewares: MiddlewareRoute[] = [
  { matcher: listings, methods: ["GET"], middlewares: [checkQuery(ListListings)] },
  { matcher: sellers, methods: ["GET"], middlewares: [checkQuery(ListSellers)] },
  post(`${listings}/:id/send-back`, Reason),
  post(`${listings}/:id/pause`, Reason),
  post(`${listings}/:id/vat-rates`, SetVatRate),
  post(`${sellers}/:id/approve`, ApproveSeller),
  post(`${sellers}/:id/send-back`, Reason),
  post(`${sellers}/:id/suspend`, Reason),
]
