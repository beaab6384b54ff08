import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createMembershipStep } from "../people/steps/create-membership-step"
import { createSellerStep, type CreateSellerInput } from "./steps/create-seller-step"

/** Applies for a seller; nothing it lists can be bought before an operator approves it. */
export const createSellerWorkflow = createWorkflow(
  "market-create-seller",
  (input: CreateSellerInput) => {
    const seller = createSellerStep(input)
    when({ input }, ({ input }) => Boolean(input.owner_member_id)).then(() => {
      createMembershipStep(
        transform({ input, seller }, ({ input, seller }) => ({
          seller_id: seller.id,
          member_id: input.owner_member_id ?? "",
          role: "owner" as const,
        }))
      )
    })
    emitEventStep({ eventName: "market.seller.applied", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
