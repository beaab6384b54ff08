import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invitationOf } from "../../../../queries/invitations-of"
import { invitePersonWorkflow } from "../../../../workflows/people/invite-person"
import { actingFor } from "../../acting-for"
import type { InvitePersonBody } from "../../people-validators"

/** Invites the holder of a phone number; the answer says whether the SMS went out. */
export async function POST(req: AuthenticatedMedusaRequest<InvitePersonBody>, res: MedusaResponse) {
  const acting = actingFor(req)
  const { result } = await invitePersonWorkflow(req.scope).run({
    input: { ...req.validatedBody, acting },
  })
  const [invitation] = await invitationOf(req.scope, acting.seller_id, result.id)
  res.status(201).json({ invitation })
}
