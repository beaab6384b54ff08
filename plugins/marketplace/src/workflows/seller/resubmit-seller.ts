import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CreateSellerInput } from "./steps/create-seller-step"
import { moveSellerStep } from "./steps/move-seller-step"
import { updateSellerStep } from "./steps/update-seller-step"

export type ResubmitSellerInput = {
  seller_id: string
  changes: Partial<Omit<CreateSellerInput, "owner_member_id">>
  actor_id?: string
}

/** Hands in an application again that had been sent back. */
export const resubmitSellerWorkflow = createWorkflow(
  "market-resubmit-seller",
  (input: ResubmitSellerInput) => {
    moveSellerStep(
      transform({ input }, ({ input }) => ({
        id: input.seller_id,
        to: "applied" as const,
        actor_id: input.actor_id,
      }))
    )
    const seller = updateSellerStep(
      transform({ input }, ({ input }) => ({ id: input.seller_id, changes: input.changes }))
    )
    emitEventStep({ eventName: "market.seller.applied", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
