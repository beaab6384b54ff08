import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { meetDeadlineStep } from "@xiangji/deadlines/workflows"
import type { Operator } from "../audit/acting"
import { refreshWordsStep } from "../place/steps/refresh-words-step"
import { chooseHubStep } from "../seller/steps/choose-hub-step"
import { ApplicationEvents } from "./events"
import { reviewClock } from "./review-clock"
import { decideApplicationStep } from "./steps/decide-application-step"
import { planDecisionStep } from "./steps/plan-decision-step"

export type ApproveApplicationInput = {
  application_id: string
  operator: Operator
  /** Left out: the hub the seller has, else the nearest up the tree of places. */
  hub_id?: string
}

/** Admits a seller to the market, or brings the change of a seller's facts into force. */
export const approveApplicationWorkflow = createWorkflow(
  "market-approve-application",
  (input: ApproveApplicationInput) => {
    const decision = transform({ input }, ({ input }) => ({ ...input, to: "approved" as const }))
    const plan = planDecisionStep(decision)
    const hub_id = chooseHubStep({ seller_id: plan.seller_id, hub_id: input.hub_id })
    recordAuditStep(plan.audit)
    const application = decideApplicationStep(
      transform({ decision, hub_id }, ({ decision, hub_id }) => ({ ...decision, hub_id }))
    )
    when({ plan }, ({ plan }) => plan.renames).then(() => {
      refreshWordsStep(transform({ plan }, ({ plan }) => ({ seller_id: plan.seller_id })))
    })
    meetDeadlineStep(transform({ input }, ({ input }) => reviewClock(input.application_id)))
    emitEventStep({ eventName: ApplicationEvents.approved, data: { id: input.application_id } })
    when({ plan }, ({ plan }) => plan.registration).then(() => {
      const event = { eventName: "market.seller.approved", data: { id: plan.seller_id } }
      emitEventStep(event).config({ name: "market-announce-approved-seller" })
    })
    return new WorkflowResponse(application)
  }
)
