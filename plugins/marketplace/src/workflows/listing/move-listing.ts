import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { lockListing, unlockListing } from "./listing-lock"
import { keepReviewClock } from "./review-clock"
import { moveListingStep } from "./steps/move-listing-step"
import { planMoveStep, type MoveListingInput } from "./steps/plan-move-step"

/** Moves a listing and its Medusa product together, so that every storefront sees the same. */
export const moveListingWorkflow = createWorkflow(
  "market-move-listing",
  (input: MoveListingInput) => {
    const listing_id = transform({ input }, ({ input }) => input.listing_id)
    lockListing(listing_id)
    const plan = planMoveStep(input)
    when("deed-to-record", { plan }, ({ plan }) => plan.deeds.length > 0).then(() => {
      recordAuditStep(transform({ plan }, ({ plan }) => plan.deeds))
    })
    const listing = moveListingStep(
      transform({ input, plan }, ({ input, plan }) => ({
        row: plan.row,
        from: plan.moved.from,
        reason: input.reason,
        actor_id: input.by?.actor.id,
      }))
    )
    updateProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ products: [plan.product] })),
    })
    keepReviewClock(transform({ plan }, ({ plan }) => plan.moved))
    emitEventStep(
      transform({ plan }, ({ plan }) => ({
        eventName: `market.listing.${plan.moved.to}`,
        data: { id: plan.moved.id },
      }))
    )
    unlockListing(listing_id)
    return new WorkflowResponse(listing)
  }
)
