import { z } from "@medusajs/framework/zod"
import { SELLER_ORDER_STATES } from "../types/trade"
import { pageFields } from "./check-input"

const state = z.enum(SELLER_ORDER_STATES).optional()
const id = z.string().min(1)

/** `GET /seller/:seller_id/orders` */
export const SellerOrdersQuery = z.strictObject({ ...pageFields, state })

/** `GET /seller/:seller_id/earnings` */
export const EarningsQuery = z.strictObject(pageFields)

/** `GET /admin/marketplace/seller-orders` */
export const AdminSellerOrdersQuery = z.strictObject({
  ...pageFields,
  state,
  order_id: id.optional(),
  seller_id: id.optional(),
  hub_id: id.optional(),
})

/** `GET /admin/marketplace/ledger` */
export const LedgerQuery = z.strictObject({ order_id: id })
