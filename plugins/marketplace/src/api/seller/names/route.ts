import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lookUpName } from "../../../workflows/application/views/look-up-name"
import { marketOf } from "../../../workflows/market-service"
import type { LookUpNameQuery } from "../applications/middlewares"

/** Whether a name is taken, and which are like it; asked while somebody types. Own sellers are no rivals. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { name } = req.validatedQuery as LookUpNameQuery
  const owner = { member_id: req.auth_context.actor_id, role: "owner" as const }
  const own = await marketOf(req.scope).listMemberships(owner, { select: ["seller_id"] })
  const { taken, similar } = await lookUpName(
    req.scope,
    name,
    own.map((membership) => membership.seller_id)
  )
  res.json({ taken, similar: similar.map(({ name, place }) => ({ name, place })) })
}
