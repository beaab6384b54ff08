import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { resumeDeadlineStep, startDeadlineStep } from "@xiangji/deadlines/workflows"
import { ApplicationEvents } from "./events"
import { reviewClock } from "./review-clock"
import { submitApplicationStep } from "./steps/submit-application-step"

/** Hands an application in. The office's clock starts, or goes on where it was stopped when it sent it back. */
export const submitApplicationWorkflow = createWorkflow(
  "market-submit-application",
  (input: { id: string; member_id: string }) => {
    const application = submitApplicationStep(input)
    const clock = transform({ input }, ({ input }) => reviewClock(input.id))
    startDeadlineStep(clock)
    resumeDeadlineStep(clock)
    emitEventStep({ eventName: ApplicationEvents.submitted, data: { id: input.id } })
    return new WorkflowResponse(application)
  }
)
