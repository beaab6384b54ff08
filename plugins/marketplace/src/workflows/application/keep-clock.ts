import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelDeadlineStep,
  meetDeadlineStep,
  pauseDeadlineStep,
  resumeDeadlineStep,
  startDeadlineStep,
} from "@xiangji/deadlines/workflows"
import type { ApplicationState } from "../../domain/application-states"
import { reviewClock } from "./review-clock"

export type KeepClockInput = { id: string; state: ApplicationState }

/** Puts the clock of an application where its state says it is; one that is there already stays as it is. */
export const keepReviewClockWorkflow = createWorkflow(
  "market-keep-review-clock",
  (input: KeepClockInput) => {
    const clock = transform({ input }, ({ input }) => reviewClock(input.id))
    when({ input }, ({ input }) => input.state === "submitted").then(() => {
      startDeadlineStep(clock)
      resumeDeadlineStep(clock)
    })
    when({ input }, ({ input }) => input.state === "sent_back").then(() => {
      pauseDeadlineStep(clock)
    })
    when({ input }, ({ input }) => ["approved", "rejected"].includes(input.state)).then(() => {
      meetDeadlineStep(clock)
    })
    when({ input }, ({ input }) => input.state === "withdrawn").then(() => {
      cancelDeadlineStep(clock)
    })
    return new WorkflowResponse(input)
  }
)
