import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mobileNumber } from "@xiangji/kernel"
import { phoneUnreadable } from "../../../../domain/invitation"
import { invitationOf } from "../../../../queries/invitations-of"
import { mandatesOf } from "../../../../queries/mandates-of"
import { grantMandateWorkflow } from "../../../../workflows/people/grant-mandate"
import { invitePersonWorkflow } from "../../../../workflows/people/invite-person"
import { memberByPhone } from "../../../../workflows/people/member-by-phone"
import { actingFor } from "../../acting-for"
import type { GrantMandateBody, PageQuery } from "../../people-validators"

/** `?limit&offset` – the mandates a seller has given, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = req.validatedQuery as PageQuery
  const { seller_id } = actingFor(req)
  res.json({ ...(await mandatesOf(req.scope, { seller_id }, page)), ...page })
}

/** Lets the holder of a number act for the seller: at once if they are a member, else by an invitation. */
export async function POST(req: AuthenticatedMedusaRequest<GrantMandateBody>, res: MedusaResponse) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const { phone, ...terms } = req.validatedBody
  const number = mobileNumber(phone)
  if (!number) throw phoneUnreadable()
  const member = await memberByPhone(req.scope, number)
  if (!member) {
    const invited = { ...terms, acting, phone: number, role: "agent" as const }
    const { result } = await invitePersonWorkflow(req.scope).run({ input: invited })
    const [invitation] = await invitationOf(req.scope, seller_id, result.id)
    res.status(201).json({ mandate: null, invitation })
    return
  }
  const { result } = await grantMandateWorkflow(req.scope).run({
    input: { ...terms, seller_id, member_id: member.id, acting },
  })
  const only = { limit: 1, offset: 0 }
  const { mandates } = await mandatesOf(req.scope, { seller_id, id: result.id }, only)
  res.status(201).json({ mandate: mandates[0], invitation: null })
}
