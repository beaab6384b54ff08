import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createMemberWorkflow } from "../../../workflows/people/create-member"
import { alreadyMember } from "../../../workflows/people/steps/prove-phone-step"
import type { CreateMemberBody } from "../people-validators"

/** Makes the person behind a fresh sign-in a member, with the number they proved; the next token acts as this member. */
export async function POST(req: AuthenticatedMedusaRequest<CreateMemberBody>, res: MedusaResponse) {
  const { actor_id, auth_identity_id } = req.auth_context
  if (actor_id) throw alreadyMember()
  const { result: member } = await createMemberWorkflow(req.scope).run({
    input: { ...req.validatedBody, auth_identity_id },
  })
  const { id, name, phone } = member
  res.status(201).json({ member: { id, name, phone } })
}
