import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { pauseDeadlineStep } from "@xiangji/deadlines/workflows"
import type { Decision } from "./decision"
import { ApplicationEvents } from "./events"
import { reviewClock } from "./review-clock"
import { decideApplicationStep } from "./steps/decide-application-step"
import { planDecisionStep } from "./steps/plan-decision-step"

/** Returns an application with what has to be corrected, field by field; the office's clock stands still meanwhile. */
export const sendBackApplicationWorkflow = createWorkflow(
  "market-send-back-application",
  (input: Pick<Decision, "application_id" | "operator" | "reason" | "notes">) => {
    const decision = transform({ input }, ({ input }) => ({ ...input, to: "sent_back" as const }))
    const plan = planDecisionStep(decision)
    recordAuditStep(plan.audit)
    const application = decideApplicationStep(decision)
    pauseDeadlineStep(transform({ input }, ({ input }) => reviewClock(input.application_id)))
    emitEventStep({ eventName: ApplicationEvents.sent_back, data: { id: input.application_id } })
    return new WorkflowResponse(application)
  }
)
