import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { meetDeadlineStep } from "@xiangji/deadlines/workflows"
import type { Operator } from "../audit/acting"
import { ApplicationEvents } from "./events"
import { reviewClock } from "./review-clock"
import { decideApplicationStep } from "./steps/decide-application-step"
import { planDecisionStep } from "./steps/plan-decision-step"

/** Turns an application down, for a reason that the applicant reads. */
export const rejectApplicationWorkflow = createWorkflow(
  "market-reject-application",
  (input: { application_id: string; operator: Operator; reason: string }) => {
    const decision = transform({ input }, ({ input }) => ({ ...input, to: "rejected" as const }))
    const plan = planDecisionStep(decision)
    recordAuditStep(plan.audit)
    const application = decideApplicationStep(decision)
    meetDeadlineStep(transform({ input }, ({ input }) => reviewClock(input.application_id)))
    emitEventStep({ eventName: ApplicationEvents.rejected, data: { id: input.application_id } })
    return new WorkflowResponse(application)
  }
)
