import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitationWorkflow } from "../../../../../workflows/people/answer-invitation"

/** Joins the seller that invited; a second tap changes nothing. Only for whoever proved the invited number at sign-in. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { actor_id: member_id, auth_identity_id } = req.auth_context
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: { invitation_id: req.params.id ?? "", member_id, auth_identity_id },
  })
  res.json(result)
}
