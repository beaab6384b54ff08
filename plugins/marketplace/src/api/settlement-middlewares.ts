import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { checkBody, checkQuery } from "./check-input"
import { actFor } from "./seller/acting-for"
import { receiveSheet } from "./seller/[seller_id]/imports/receive-sheet"
import {
  BatchFileQuery,
  ChoosePayout,
  CorrectionInput,
  CorrectionsQuery,
  ExportBatch,
  Onboarding,
  PageQuery,
  PayoutsQuery,
  RunDays,
  SettlementsQuery,
  StartPayouts,
} from "./settlement-validators"

const seller = "/seller/:seller_id"
const desk = "/admin/marketplace"

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
const guard = (path: string, right: "earnings" | "owner"): MiddlewareRoute => ({
  matcher: `${seller}/${path}`,
  middlewares: [actFor(right)],
})

/** Money of a seller: for those who may see it, and how it is paid for its owners. Admin routes Medusa signs in itself. */
export const settlementMiddlewares: MiddlewareRoute[] = [
  guard("money", "earnings"),
  guard("statements", "earnings"),
  guard("payout-account", "owner"),
  get(`${seller}/statements`, PageQuery),
  post(`${seller}/payout-account`, ChoosePayout),
  post(`${seller}/payout-account/onboarding`, Onboarding),
  get(`${desk}/settlement-runs`, PageQuery),
  post(`${desk}/settlement-runs`, RunDays),
  get(`${desk}/settlement-runs/preview`, RunDays),
  get(`${desk}/settlements`, SettlementsQuery),
  get(`${desk}/corrections`, CorrectionsQuery),
  post(`${desk}/corrections`, CorrectionInput),
  get(`${desk}/payouts`, PayoutsQuery),
  post(`${desk}/payouts`, StartPayouts),
  get(`${desk}/payout-batches`, PageQuery),
  post(`${desk}/payout-batches`, ExportBatch),
  get(`${desk}/payout-batches/:id/file`, BatchFileQuery),
  { matcher: `${desk}/payout-batches/:id/result`, methods: ["POST"], middlewares: [receiveSheet] },
  {
    // Signed by Stripe over the very bytes that were sent.
    matcher: "/hooks/payouts/stripe",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "256kb" },
  },
]
