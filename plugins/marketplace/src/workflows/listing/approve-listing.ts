import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveListingWorkflow } from "./move-listing"

/** An operator lets a submitted listing into the shop. */
export const approveListingWorkflow = createWorkflow(
  "market-approve-listing",
  (input: { listing_id: string; actor_id?: string }) => {
    const listing = moveListingWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        id: input.listing_id,
        to: "published" as const,
        actor_id: input.actor_id,
      })),
    })
    return new WorkflowResponse(listing)
  }
)
