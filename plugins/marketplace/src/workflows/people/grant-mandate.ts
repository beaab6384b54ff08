import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { ActingFor } from "../../domain/acting"
import type { WantedTerms } from "../../domain/mandate-terms"
import { createMandateStep } from "./steps/create-mandate-step"
import { createMembershipStep } from "./steps/create-membership-step"
import { planMandateStep } from "./steps/plan-mandate-step"

export type GrantMandateInput = WantedTerms & {
  seller_id: string
  /** The agent: usually a clerk of the service centre. */
  member_id: string
  /** The owner who gives it; left out where the market itself sets something up. */
  acting?: ActingFor
}

/** A seller lets an agent act for it: for these things, from then, until then, a year at most. */
export const grantMandateWorkflow = createWorkflow(
  "market-grant-mandate",
  (input: GrantMandateInput) => {
    const plan = planMandateStep(input)
    recordAuditStep(plan.entry)
    createMembershipStep(
      transform({ input }, ({ input: { seller_id, member_id } }) => ({
        seller_id,
        member_id,
        role: "agent" as const,
      }))
    )
    return new WorkflowResponse(createMandateStep(plan.mandate))
  }
)
