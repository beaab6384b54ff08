import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { APPLICATION_PURPOSES, APPLICATION_STATES } from "../../../../domain/application-states"
import { FACT_NAMES } from "../../../../domain/application/facts"
import { PAPER_KINDS } from "../../../../types/market"
import { checkBody, checkQuery, pageFields } from "../../../check-input"

const reason = z.string().trim().min(1).max(500)

const ListApplications = z.strictObject({
  ...pageFields,
  state: z.enum(APPLICATION_STATES).optional(),
  purpose: z.enum(APPLICATION_PURPOSES).optional(),
})
const Approve = z.strictObject({ hub_id: z.string().optional() })
const SendBack = z.strictObject({
  notes: z.partialRecord(z.enum([...FACT_NAMES, ...PAPER_KINDS]), reason).default({}),
  reason: reason.optional(),
})
const Reject = z.strictObject({ reason })

export type ListApplicationsQuery = z.infer<typeof ListApplications>
export type ApproveBody = z.infer<typeof Approve>
export type SendBackBody = z.infer<typeof SendBack>
export type RejectBody = z.infer<typeof Reject>

const applications = "/admin/marketplace/applications"
const post = (decision: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `${applications}/:id/${decision}`,
  methods: ["POST"],
  middlewares: [checkBody(schema)],
})

/** `/admin` asks for an operator's sign-in by itself. */
export const adminApplicationMiddlewares: MiddlewareRoute[] = [
  { matcher: applications, methods: ["GET"], middlewares: [checkQuery(ListApplications)] },
  post("approve", Approve),
  post("send-back", SendBack),
  post("reject", Reject),
]
