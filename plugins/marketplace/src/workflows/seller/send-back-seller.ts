import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { moveSellerStep } from "./steps/move-seller-step"

/** Returns an application with what has to be changed. */
export const sendBackSellerWorkflow = createWorkflow(
  "market-send-back-seller",
  (input: { seller_id: string; reason: string; actor_id?: string }) => {
    const seller = moveSellerStep(
      transform({ input }, ({ input }) => ({
        id: input.seller_id,
        to: "sent_back" as const,
        reason: input.reason,
        actor_id: input.actor_id,
      }))
    )
    emitEventStep({ eventName: "market.seller.sent_back", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
