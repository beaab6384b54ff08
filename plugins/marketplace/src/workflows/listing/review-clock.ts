import { transform, when } from "@medusajs/framework/workflows-sdk"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  cancelDeadlineStep,
  defineDeadlinePolicy,
  meetDeadlineStep,
  startDeadlineStep,
} from "@xiangji/deadlines/workflows"
import type { ListingState } from "../../domain/listing-states"

/** One working day; then a level every half day. */
export const LISTING_REVIEW = defineDeadlinePolicy({
  code: "market-listing-review",
  name: { zh: "商品审核", en: "Review of a listing" },
  calendar: "cn-office",
  due_minutes: 420,
  warn_minutes: 300,
  escalate_minutes: [210, 420, 840, 1260],
})

type Moved = { id: string; from: ListingState | null; to: ListingState }

/** Part of a workflow: the clock of a review runs while a listing waits for an operator. */
export function keepReviewClock(moved: WorkflowData<Moved>): void {
  const clock = transform({ moved }, ({ moved }) => {
    return { policy: LISTING_REVIEW.code, subject_type: "listing", subject_id: moved.id }
  })
  when("review-begins", { moved }, ({ moved }) => moved.to === "submitted").then(() => {
    startDeadlineStep(clock)
  })
  when("review-ends", { moved }, ({ moved }) => {
    return moved.from === "submitted" && ["published", "sent_back"].includes(moved.to)
  }).then(() => {
    meetDeadlineStep(clock)
  })
  when("review-not-needed", { moved }, ({ moved }) => {
    return moved.from === "submitted" && ["draft", "archived", "paused"].includes(moved.to)
  }).then(() => {
    cancelDeadlineStep(clock)
  })
}
