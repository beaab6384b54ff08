import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveListingWorkflow } from "../../../../../../workflows/listing/approve-listing"
import { listingAnswer } from "../../listing-answer"

/** Lets a submitted listing into the shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const listing_id = req.params.id ?? ""
  const input = { listing_id, actor_id: req.auth_context.actor_id }
  await approveListingWorkflow(req.scope).run({ input })
  res.json(await listingAnswer(req.scope, listing_id))
}
