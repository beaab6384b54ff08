import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { meetDeadlineStep, startDeadlineStep } from "@xiangji/deadlines/workflows"

/** Which clock of a subject is to run; all its others are ended, as met. */
export type KeepClocksInput = {
  subject_type: string
  subject_id: string
  policies: readonly string[]
  running: string | null
}

/** Puts a subject's clocks where its state says they are. What is so already stays as it is. */
export const keepClocksWorkflow = createWorkflow("market-keep-clocks", (input: KeepClocksInput) => {
  const others = transform({ input }, ({ input }) =>
    input.policies
      .filter((policy) => policy !== input.running)
      .map((policy) => ({
        policy,
        subject_type: input.subject_type,
        subject_id: input.subject_id,
      }))
  )
  meetDeadlineStep(others)
  when("a-clock-runs", { input }, ({ input }) => input.running !== null).then(() => {
    startDeadlineStep(
      transform({ input }, ({ input }) => ({
        policy: input.running!,
        subject_type: input.subject_type,
        subject_id: input.subject_id,
      }))
    )
  })
  return new WorkflowResponse(input)
})
