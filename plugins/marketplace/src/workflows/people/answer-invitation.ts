import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { acceptInvitationStep } from "./steps/accept-invitation-step"
import { closeInvitationStep } from "./steps/close-invitation-step"
import { planAnswerStep } from "./steps/plan-answer-step"

export type AnswerInvitationInput = {
  invitation_id: string
  member_id: string
  /** The sign-in that proved the number; nobody else's answer counts. */
  auth_identity_id: string
}

/** The invited person joins; a second tap, or two phones at once, change nothing more. */
export const acceptInvitationWorkflow = createWorkflow(
  "market-accept-invitation",
  (input: AnswerInvitationInput) => {
    const plan = planAnswerStep(
      transform({ input }, ({ input }) => ({ ...input, answer: "accept" as const }))
    )
    recordAuditStep(plan.entries)
    return new WorkflowResponse(
      acceptInvitationStep(
        transform({ input, plan }, ({ input, plan }) => ({
          ...{ invitation_id: input.invitation_id, member_id: input.member_id },
          seller_id: plan.seller_id,
        }))
      )
    )
  }
)

/** The invited person says no. */
export const declineInvitationWorkflow = createWorkflow(
  "market-decline-invitation",
  (input: AnswerInvitationInput) => {
    const plan = planAnswerStep(
      transform({ input }, ({ input }) => ({ ...input, answer: "decline" as const }))
    )
    recordAuditStep(plan.entries)
    when("not-declined-before", { plan }, ({ plan }) => plan.entries.length > 0).then(() => {
      closeInvitationStep(
        transform({ input, plan }, ({ input, plan }) => ({
          ...{ seller_id: plan.seller_id, invitation_id: input.invitation_id },
          ...{ close: "declined_at" as const, member_id: input.member_id },
        }))
      )
    })
    return new WorkflowResponse(plan)
  }
)
