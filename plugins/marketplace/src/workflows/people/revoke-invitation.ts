import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { ActingFor } from "../../domain/acting"
import { closeInvitationStep } from "./steps/close-invitation-step"
import { planWithdrawalStep } from "./steps/plan-withdrawal-step"

export type RevokeInvitationInput = { acting: ActingFor; invitation_id: string }

/** A seller takes an invitation back before it is answered. */
export const revokeInvitationWorkflow = createWorkflow(
  "market-revoke-invitation",
  (input: RevokeInvitationInput) => {
    recordAuditStep(planWithdrawalStep(input))
    return new WorkflowResponse(
      closeInvitationStep(
        transform({ input }, ({ input: { acting, invitation_id } }) => ({
          ...{ seller_id: acting.seller_id, invitation_id },
          ...{ close: "revoked_at" as const, member_id: null },
        }))
      )
    )
  }
)
