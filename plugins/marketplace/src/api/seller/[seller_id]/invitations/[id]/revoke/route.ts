import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invitationOf } from "../../../../../../queries/invitations-of"
import { revokeInvitationWorkflow } from "../../../../../../workflows/people/revoke-invitation"
import { actingFor } from "../../../../acting-for"

/** Takes an open invitation back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const acting = actingFor(req)
  const invitation_id = req.params.id ?? ""
  await revokeInvitationWorkflow(req.scope).run({ input: { acting, invitation_id } })
  const [invitation] = await invitationOf(req.scope, acting.seller_id, invitation_id)
  res.json({ invitation })
}
