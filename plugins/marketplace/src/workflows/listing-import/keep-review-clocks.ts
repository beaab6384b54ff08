import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { meetDeadlineStep, startDeadlineStep } from "@xiangji/deadlines/workflows"
import type { ListingState } from "../../domain/listing-states"
import { LISTING_REVIEW } from "../listing/review-clock"

type Moved = { id: string; from: ListingState; to: ListingState }
type Clock = { policy: string; subject_type: string; subject_id: string }

const clockOf = ({ id }: Moved): Clock => ({
  policy: LISTING_REVIEW.code,
  subject_type: "listing",
  subject_id: id,
})

/** Starts the clocks of listings that now wait for an operator and stops those of listings that no longer do. */
export async function keepReviewClocks(container: MedusaContainer, moved: readonly Moved[]) {
  const start = moved.filter(({ to }) => to === "submitted").map(clockOf)
  const meet = moved.filter(({ from }) => from === "submitted").map(clockOf)
  if (start.length + meet.length)
    await importReviewClocksWorkflow(container).run({ input: { start, meet } })
}

/** The clocks of many listings at once; starting one that runs changes nothing. */
export const importReviewClocksWorkflow = createWorkflow(
  "market-import-review-clocks",
  (input: { start: Clock[]; meet: Clock[] }) => {
    when("clocks-to-start", { input }, ({ input }) => input.start.length > 0).then(() => {
      startDeadlineStep(transform({ input }, ({ input }) => input.start))
    })
    when("clocks-to-stop", { input }, ({ input }) => input.meet.length > 0).then(() => {
      meetDeadlineStep(transform({ input }, ({ input }) => input.meet))
    })
    return new WorkflowResponse(input)
  }
)
