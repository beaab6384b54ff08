import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stopListingWorkflow } from "../../../../../../workflows/listing/stop-listing"
import type { ObjectionBody } from "../../middlewares"
import { decisionOn } from "../../decision-on"
import { listingAnswer } from "../../listing-answer"

/** Takes a listing out of the shop with a reason; its seller cannot put it back without another look. */
export async function POST(req: AuthenticatedMedusaRequest<ObjectionBody>, res: MedusaResponse) {
  const input = { ...(await decisionOn(req)), ...req.validatedBody }
  await stopListingWorkflow(req.scope).run({ input })
  res.json(await listingAnswer(req.scope, input.listing_id))
}
