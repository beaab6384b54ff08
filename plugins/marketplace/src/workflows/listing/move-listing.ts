import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCT_STATUS } from "../../domain/listing-states"
import { moveListingStep, type MoveListingInput } from "./steps/move-listing-step"

/** Moves a listing and its Medusa product together, so that every storefront sees the same. */
export const moveListingWorkflow = createWorkflow(
  "market-move-listing",
  (input: MoveListingInput) => {
    const listing = moveListingStep(input)
    updateProductsWorkflow.runAsStep({
      input: transform({ input, listing }, ({ input, listing }) => ({
        selector: { id: listing.product_id },
        update: { status: PRODUCT_STATUS[input.to] },
      })),
    })
    emitEventStep(
      transform({ input }, ({ input }) => ({
        eventName: `market.listing.${input.to}`,
        data: { id: input.id },
      }))
    )
    return new WorkflowResponse(listing)
  }
)
