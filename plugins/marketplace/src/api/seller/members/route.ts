import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fault } from "@xiangji/kernel"
import { createMemberWorkflow } from "../../../workflows/people/create-member"
import type { CreateMemberBody } from "../validators"

/** Makes the person behind a fresh sign-in a member; the next token then acts as this member. */
export async function POST(req: AuthenticatedMedusaRequest<CreateMemberBody>, res: MedusaResponse) {
  const { actor_id, auth_identity_id } = req.auth_context
  if (actor_id) throw alreadyMember()
  const { result: member } = await createMemberWorkflow(req.scope).run({
    input: { ...req.validatedBody, auth_identity_id },
  })
  res.status(201).json({ member })
}

const alreadyMember = () =>
  fault("not_allowed", "MARKET-MEMBER-01", {
    zh: "您已经登记过了，请重新登录",
    en: "You have registered already; please sign in again",
  })
