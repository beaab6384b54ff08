import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveListingWorkflow } from "./move-listing"

/** An operator returns a submitted listing with what has to be changed. */
export const sendBackListingWorkflow = createWorkflow(
  "market-send-back-listing",
  (input: { listing_id: string; reason: string; actor_id?: string }) => {
    const listing = moveListingWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        id: input.listing_id,
        to: "sent_back" as const,
        reason: input.reason,
        actor_id: input.actor_id,
      })),
    })
    return new WorkflowResponse(listing)
  }
)
