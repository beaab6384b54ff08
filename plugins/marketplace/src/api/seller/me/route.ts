import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invitationsTo } from "../../../queries/invitations-of"
import { membershipsOf } from "../../../queries/memberships-of"
import { newestApplications } from "../../../workflows/application/views/summaries"
import { known, MEMBER_UNKNOWN } from "../../../workflows/known"
import { marketOf } from "../../../workflows/market-service"
import { provenPhoneOf } from "../../../workflows/people/proven-phone"

/** Who is signed in, for which sellers this person may do what, who has invited them, and what they have applied for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { actor_id, auth_identity_id } = req.auth_context
  const [[found], memberships, phone, applications] = await Promise.all([
    marketOf(req.scope).listMembers({ id: actor_id }, { take: 1 }),
    membershipsOf(req.scope, actor_id),
    provenPhoneOf(req.scope, auth_identity_id),
    newestApplications(req.scope, actor_id),
  ])
  const member = known(found, ...MEMBER_UNKNOWN)
  const invitations = phone ? await invitationsTo(req.scope, phone) : []
  res.json({
    member: { id: member.id, name: member.name, phone: phone ?? member.phone },
    memberships,
    invitations,
    applications,
  })
}
