import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { declineInvitationWorkflow } from "../../../../../workflows/people/answer-invitation"

/** Says no to an invitation. Only for whoever proved the invited number at sign-in. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { actor_id: member_id, auth_identity_id } = req.auth_context
  const { result } = await declineInvitationWorkflow(req.scope).run({
    input: { invitation_id: req.params.id ?? "", member_id, auth_identity_id },
  })
  res.json({ seller_id: result.seller_id })
}
