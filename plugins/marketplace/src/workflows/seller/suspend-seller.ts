import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { setShopWindow } from "./set-shop-window"
import { moveSellerStep } from "./steps/move-seller-step"

/** Takes a seller off the market at once: its people are refused and its goods leave every storefront. */
export const suspendSellerWorkflow = createWorkflow(
  "market-suspend-seller",
  (input: { seller_id: string; reason: string; actor_id?: string }) => {
    const seller = moveSellerStep(
      transform({ input }, ({ input }) => ({
        id: input.seller_id,
        to: "suspended" as const,
        reason: input.reason,
        actor_id: input.actor_id,
      }))
    )
    setShopWindow(seller.id, "proposed")
    emitEventStep({ eventName: "market.seller.suspended", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
