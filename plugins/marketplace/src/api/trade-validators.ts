import { z } from "@medusajs/framework/zod"
import { SELLER_ORDER_STATES } from "../types/trade"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

/** `GET /seller/:seller_id/orders` */
export const SellerOrdersQuery = z.object({
  ...page,
  state: z.enum(SELLER_ORDER_STATES).optional(),
})

/** `GET /seller/:seller_id/earnings` */
export const EarningsQuery = z.object(page)

/** `GET /admin/marketplace/seller-orders` */
export const AdminSellerOrdersQuery = SellerOrdersQuery.extend({
  order_id: z.string().min(1).optional(),
  seller_id: z.string().min(1).optional(),
  hub_id: z.string().min(1).optional(),
})

/** `GET /admin/marketplace/ledger` */
export const LedgerQuery = z.object({ order_id: z.string().min(1) })
