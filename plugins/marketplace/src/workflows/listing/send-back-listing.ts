import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DoneBy } from "./listing-input"
import { moveListingWorkflow } from "./move-listing"

/** An operator returns a submitted listing with what has to be changed. */
export const sendBackListingWorkflow = createWorkflow(
  "market-send-back-listing",
  (input: DoneBy & { listing_id: string; reason: string; seen?: string }) => {
    const listing = moveListingWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ...input, move: "send_back" as const })),
    })
    return new WorkflowResponse(listing)
  }
)
