import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { maskMobile } from "@xiangji/kernel"
import { assertOpen, noSuchInvitation } from "../../../domain/invitation"
import { auditActor } from "../../audit/acting"
import { marketOf } from "../../market-service"
import { PEOPLE_ACTIONS } from "../audit-actions"
import type { RevokeInvitationInput } from "../revoke-invitation"

/** Finds the seller's own open invitation and says that it is going to be taken back. */
export const planWithdrawalStep = createStep(
  "market-plan-withdrawal-step",
  async ({ acting, invitation_id }: RevokeInvitationInput, { container }) => {
    const own = { id: invitation_id, seller_id: acting.seller_id }
    const [invitation] = await marketOf(container).listInvitations(own, { take: 1 })
    if (!invitation) throw noSuchInvitation()
    assertOpen(invitation, new Date())
    const label = maskMobile(invitation.phone)
    const entry: NewAuditEntry = {
      ...auditActor(acting),
      action: PEOPLE_ACTIONS.invitationRevoked,
      subject: { type: "invitation", id: invitation_id, label },
      before: { phone: label, role: invitation.role, scopes: invitation.scopes },
    }
    return new StepResponse(entry)
  }
)
