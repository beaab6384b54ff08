import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { checkQuery } from "./check-input"
import { actFor } from "./seller/acting-for"
import {
  AdminSellerOrdersQuery,
  EarningsQuery,
  LedgerQuery,
  SellerOrdersQuery,
} from "./trade-validators"

const get = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [checkQuery(schema)],
})

/** Orders and money of a seller: for those who may act for it. Admin routes are signed in by Medusa itself. */
export const tradeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/:seller_id/orders", middlewares: [actFor("orders")] },
  { matcher: "/seller/:seller_id/earnings", middlewares: [actFor("earnings")] },
  get("/seller/:seller_id/orders", SellerOrdersQuery),
  get("/seller/:seller_id/earnings", EarningsQuery),
  get("/admin/marketplace/seller-orders", AdminSellerOrdersQuery),
  get("/admin/marketplace/ledger", LedgerQuery),
]
