import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { chooseHubStep } from "./steps/choose-hub-step"
import { moveSellerStep } from "./steps/move-seller-step"

/** `hub_id` may be left out: then it is the nearest hub up the tree of places. */
export type ApproveSellerInput = { seller_id: string; hub_id?: string; actor_id?: string }

/** Admits a seller to the market and gives it its hub. */
export const approveSellerWorkflow = createWorkflow(
  "market-approve-seller",
  (input: ApproveSellerInput) => {
    const hub_id = chooseHubStep(input)
    const seller = moveSellerStep(
      transform({ input, hub_id }, ({ input, hub_id }) => ({
        id: input.seller_id,
        to: "approved" as const,
        actor_id: input.actor_id,
        hub_id,
      }))
    )
    emitEventStep({ eventName: "market.seller.approved", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
