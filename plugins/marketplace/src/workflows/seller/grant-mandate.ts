import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createMandateStep, type GrantMandateInput } from "./steps/create-mandate-step"
import { createMembershipStep } from "./steps/create-membership-step"

/** A seller lets an agent act for it: for these things, from then, until then. */
export const grantMandateWorkflow = createWorkflow(
  "market-grant-mandate",
  (input: GrantMandateInput) => {
    createMembershipStep(
      transform({ input }, ({ input: { seller_id, member_id } }) => ({
        seller_id,
        member_id,
        role: "agent" as const,
      }))
    )
    return new WorkflowResponse(createMandateStep(input))
  }
)
