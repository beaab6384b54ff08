import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { SELLER_STATES } from "../../../../domain/seller-states"
import { checkBody, checkQuery, pageFields } from "../../../check-input"

const ListSellers = z.strictObject({
  ...pageFields,
  state: z.enum(SELLER_STATES).optional(),
  q: z.string().trim().max(60).optional(),
})
const Suspend = z.strictObject({ reason: z.string().trim().min(1).max(500) })

export type ListSellersQuery = z.infer<typeof ListSellers>
export type SuspendBody = z.infer<typeof Suspend>

const sellers = "/admin/marketplace/sellers"

/** `/admin` asks for an operator's sign-in by itself. */
export const adminSellerMiddlewares: MiddlewareRoute[] = [
  { matcher: sellers, methods: ["GET"], middlewares: [checkQuery(ListSellers)] },
  { matcher: `${sellers}/:id/suspend`, methods: ["POST"], middlewares: [checkBody(Suspend)] },
]
