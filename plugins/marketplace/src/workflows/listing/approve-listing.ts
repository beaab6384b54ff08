import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DoneBy } from "./listing-input"
import { moveListingWorkflow } from "./move-listing"

/** An operator lets a submitted listing into the shop, or one that was stopped back into it. */
export const approveListingWorkflow = createWorkflow(
  "market-approve-listing",
  (input: DoneBy & { listing_id: string; seen?: string }) => {
    const listing = moveListingWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ...input, move: "approve" as const })),
    })
    return new WorkflowResponse(listing)
  }
)
