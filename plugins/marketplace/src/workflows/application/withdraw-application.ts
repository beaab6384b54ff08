import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { cancelDeadlineStep } from "@xiangji/deadlines/workflows"
import { ApplicationEvents } from "./events"
import { reviewClock } from "./review-clock"
import {
  withdrawApplicationStep,
  type WithdrawApplicationInput,
} from "./steps/withdraw-application-step"

/**
 * The applicant thinks better of it: before the answer, an application can be taken back. `given_up`: the market does it
 * for somebody who never came back.
 */
export const withdrawApplicationWorkflow = createWorkflow(
  "market-withdraw-application",
  (input: WithdrawApplicationInput) => {
    const application = withdrawApplicationStep(input)
    cancelDeadlineStep(transform({ input }, ({ input }) => reviewClock(input.id)))
    emitEventStep({ eventName: ApplicationEvents.withdrawn, data: { id: input.id } })
    return new WorkflowResponse(application)
  }
)
