import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { localText } from "../../../../modules/market/local-text"
import { auditActor } from "../../../../workflows/audit/acting"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { known, LISTING_UNKNOWN } from "../../../../workflows/known"
import { marketOf } from "../../../../workflows/market-service"

/** The listing that an operator decides about, and who it is: the seller's people can read both in the audit log. */
export async function decisionOn(req: AuthenticatedMedusaRequest) {
  const market = marketOf(req.scope)
  const [found] = await market.listListings({ id: req.params.id ?? "" }, { take: 1 })
  const { id: listing_id, seller_id } = known(found, ...LISTING_UNKNOWN)
  const { name } = await market.retrieveSeller(seller_id, { select: ["id", "name"] })
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  return { listing_id, by: auditActor(operator, { id: seller_id, label: localText(name).zh }) }
}
