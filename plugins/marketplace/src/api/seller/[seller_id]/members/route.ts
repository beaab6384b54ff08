import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invitationsOf } from "../../../../queries/invitations-of"
import { membersOf } from "../../../../queries/members-of"
import { actingFor } from "../../acting-for"
import type { PageQuery } from "../../people-validators"

/** `?limit&offset` – the people of a seller; to owners also the invitations that nobody has accepted. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const acting = actingFor(req)
  const page = req.validatedQuery as PageQuery
  const [found, invitations] = await Promise.all([
    membersOf(req.scope, acting, page),
    acting.role === "owner" ? invitationsOf(req.scope, acting.seller_id) : [],
  ])
  res.json({ ...found, invitations, ...page })
}
