import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { ActingFor } from "../../domain/acting"
import type { WantedTerms } from "../../domain/mandate-terms"
import type { MembershipRole } from "../../types/market"
import { createInvitationStep } from "./steps/create-invitation-step"
import { planInvitationStep } from "./steps/plan-invitation-step"
import { tellInvitedStep } from "./steps/tell-invited-step"

export type InvitePersonInput = Partial<WantedTerms> & {
  acting: ActingFor
  /** As it was typed. */
  phone: string
  /** How the seller calls them. */
  name?: string
  role: MembershipRole
}

/** Offers the holder of a phone number a part in a seller, and tells them by SMS if that can be done. */
export const invitePersonWorkflow = createWorkflow(
  "market-invite-person",
  (input: InvitePersonInput) => {
    const plan = planInvitationStep(input)
    recordAuditStep(plan.entry)
    const invitation = createInvitationStep(plan.invitation)
    const told = tellInvitedStep({ invitation, seller_name: plan.seller_name })
    return new WorkflowResponse(
      transform({ invitation, told }, ({ invitation, told }) => ({ id: invitation.id, told }))
    )
  }
)
