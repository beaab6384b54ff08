import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { actFor } from "./seller/acting-for"
import {
  AdminSellerOrdersQuery,
  EarningsQuery,
  LedgerQuery,
  SellerOrdersQuery,
} from "./trade-validators"

const page = { isList: true, defaults: ["id"] }

/** Orders and money of a seller: for those who may act for it. Admin routes are signed in by Medusa itself. */
export const tradeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/:seller_id/orders", middlewares: [actFor("orders")] },
  {
    matcher: "/seller/:seller_id/orders",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(SellerOrdersQuery, page)],
  },
  { matcher: "/seller/:seller_id/earnings", middlewares: [actFor("earnings")] },
  {
    matcher: "/seller/:seller_id/earnings",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(EarningsQuery, page)],
  },
  {
    matcher: "/admin/marketplace/seller-orders",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminSellerOrdersQuery, page)],
  },
  {
    matcher: "/admin/marketplace/ledger",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(LedgerQuery, page)],
  },
]
