import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { Operator } from "../audit/acting"
import { openNumberStep } from "./steps/open-number-step"
import { planReadingStep } from "./steps/plan-reading-step"

/** Shows an operator an identity number, once it is recorded who looks at whose. */
export const readIdentityNumberWorkflow = createWorkflow(
  "market-read-identity-number",
  (input: { application_id: string; operator: Operator }) => {
    const plan = planReadingStep(input)
    recordAuditStep(plan.audit)
    return new WorkflowResponse(
      openNumberStep(transform({ input }, ({ input }) => input.application_id))
    )
  }
)
