import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DoneBy } from "./listing-input"
import { moveListingWorkflow } from "./move-listing"

/** An operator takes a listing out of the shop; its seller cannot take it up again before an operator has looked. */
export const stopListingWorkflow = createWorkflow(
  "market-stop-listing",
  (input: DoneBy & { listing_id: string; reason: string; seen?: string }) => {
    const listing = moveListingWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ...input, move: "stop" as const })),
    })
    return new WorkflowResponse(listing)
  }
)
