import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { membershipsOf } from "../../../queries/memberships-of"
import { marketOf } from "../../../workflows/market-service"

/** Who is signed in, and for which sellers this person may do what. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { actor_id } = req.auth_context
  const [member, memberships] = await Promise.all([
    marketOf(req.scope).retrieveMember(actor_id),
    membershipsOf(req.scope, actor_id),
  ])
  res.json({ member: { id: member.id, name: member.name, phone: member.phone }, memberships })
}
