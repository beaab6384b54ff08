import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { meetDeadlineStep, startDeadlineStep } from "@xiangji/deadlines/workflows"

/** Which clock of each subject is to run; all its others are ended, as met. */
export type KeepClocksInput = {
  subject_type: string
  policies: readonly string[]
  subjects: { subject_id: string; running: string | null }[]
}

/** Puts clocks where the states of their subjects say they are. What is so already stays as it is. */
export const keepClocksWorkflow = createWorkflow("market-keep-clocks", (input: KeepClocksInput) => {
  const others = transform({ input }, ({ input: { subject_type, policies, subjects } }) =>
    subjects.flatMap(({ subject_id, running }) =>
      policies
        .filter((policy) => policy !== running)
        .map((policy) => ({ policy, subject_type, subject_id }))
    )
  )
  const running = transform({ input }, ({ input: { subject_type, subjects } }) =>
    subjects.flatMap(({ subject_id, running }) =>
      running === null ? [] : [{ policy: running, subject_type, subject_id }]
    )
  )
  meetDeadlineStep(others)
  when("a-clock-runs", { running }, ({ running }) => running.length > 0).then(() => {
    startDeadlineStep(running)
  })
  return new WorkflowResponse(input)
})
