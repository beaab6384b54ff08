import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { setShopWindow } from "./set-shop-window"
import { moveSellerStep } from "./steps/move-seller-step"

/** Lets a suspended seller back on the market with the goods that were approved before. */
export const reinstateSellerWorkflow = createWorkflow(
  "market-reinstate-seller",
  (input: { seller_id: string; actor_id?: string }) => {
    const seller = moveSellerStep(
      transform({ input }, ({ input }) => ({
        id: input.seller_id,
        to: "approved" as const,
        actor_id: input.actor_id,
      }))
    )
    setShopWindow(seller.id, "published")
    emitEventStep({ eventName: "market.seller.reinstated", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
