import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { UpdateListingInput } from "./listing-input"
import { lockListing, unlockListing } from "./listing-lock"
import { keepReviewClock } from "./review-clock"
import { editListingStep } from "./steps/edit-listing-step"
import { planEditStep } from "./steps/plan-edit-step"

/** A seller changes a listing. Price and stock hold at once; other changes go back to review, unless the seller is trusted. */
export const updateListingWorkflow = createWorkflow(
  "market-update-listing",
  (input: UpdateListingInput) => {
    const listing_id = transform({ input }, ({ input }) => input.listing_id)
    lockListing(listing_id)
    const plan = planEditStep(input)
    when("deed-to-record", { plan }, ({ plan }) => plan.deeds.length > 0).then(() => {
      recordAuditStep(transform({ plan }, ({ plan }) => plan.deeds))
    })
    updateProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ products: [plan.product] })),
    })
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ product_variants: [plan.variant] })),
    })
    when({ plan }, ({ plan }) => plan.levels.length > 0).then(() => {
      updateInventoryLevelsWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({ updates: plan.levels })),
      })
    })
    const listing = editListingStep(
      transform({ input, plan }, ({ input, plan: { listing, moved } }) => ({
        listing,
        moved: moved.from !== moved.to,
        actor_id: input.by?.actor.id,
      }))
    )
    keepReviewClock(transform({ plan }, ({ plan }) => plan.moved))
    when({ plan }, ({ plan }) => plan.moved.from !== plan.moved.to).then(() => {
      emitEventStep(
        transform({ plan }, ({ plan }) => ({
          eventName: `market.listing.${plan.moved.to}`,
          data: { id: plan.moved.id },
        }))
      )
    })
    unlockListing(listing_id)
    return new WorkflowResponse(listing)
  }
)
