import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { ActingFor } from "../../domain/acting"
import { planRevocationStep } from "./steps/plan-revocation-step"
import { revokeMandateStep } from "./steps/revoke-mandate-step"

export type RevokeMandateInput = { mandate_id: string; acting?: ActingFor }

/** The seller takes a mandate back; the agent's next request is refused. */
export const revokeMandateWorkflow = createWorkflow(
  "market-revoke-mandate",
  (input: RevokeMandateInput) => {
    recordAuditStep(planRevocationStep(input))
    return new WorkflowResponse(
      revokeMandateStep(
        transform({ input }, ({ input }) => ({
          id: input.mandate_id,
          revoked_by: input.acting?.member_id ?? null,
        }))
      )
    )
  }
)
