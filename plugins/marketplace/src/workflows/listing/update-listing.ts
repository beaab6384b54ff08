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
import type { UpdateListingInput } from "./listing-input"
import { editListingStep } from "./steps/edit-listing-step"
import { planEditStep } from "./steps/plan-edit-step"

/** A seller changes a listing. Price and stock hold at once; other changes go back to review. */
export const updateListingWorkflow = createWorkflow(
  "market-update-listing",
  (input: UpdateListingInput) => {
    const plan = planEditStep(input)
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
        moved,
        actor_id: input.actor_id,
      }))
    )
    when({ plan }, ({ plan }) => plan.moved).then(() => {
      emitEventStep({ eventName: "market.listing.submitted", data: { id: listing.id } })
    })
    return new WorkflowResponse(listing)
  }
)
