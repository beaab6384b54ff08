import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import {
  AdminCasesQuery,
  ApproveCaseBody,
  CancelShareBody,
  CasesQuery,
  DecideBody,
  DeclineBody,
  PaidBody,
  ReasonBody,
  ReceivedBody,
  RefundShareBody,
} from "./case-validators"
import { checkBody, checkQuery } from "./check-input"
import { actFor } from "./seller/acting-for"

const get = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [checkQuery(schema)],
})
const post = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [checkBody(schema)],
})

const own = "/seller/:seller_id/cases"
const all = "/admin/marketplace"

/** After-sales cases: a seller's own for those who may act for it, all for operators. */
export const caseMiddlewares: MiddlewareRoute[] = [
  { matcher: own, middlewares: [actFor("orders")] },
  get(own, CasesQuery),
  post(`${own}/:id/approve`, ApproveCaseBody),
  post(`${own}/:id/reject`, ReasonBody),
  post(`${own}/:id/received`, ReceivedBody),
  post("/seller/:seller_id/orders/:id/decline", DeclineBody),
  get(`${all}/cases`, AdminCasesQuery),
  post(`${all}/cases/:id/decide`, DecideBody),
  post(`${all}/cases/:id/paid`, PaidBody),
  post(`${all}/seller-orders/:id/cancel`, CancelShareBody),
  post(`${all}/seller-orders/:id/refund`, RefundShareBody),
]
