import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBackListingWorkflow } from "../../../../../../workflows/listing/send-back-listing"
import type { ObjectionBody } from "../../middlewares"
import { decisionOn } from "../../decision-on"
import { listingAnswer } from "../../listing-answer"

/** Returns a submitted listing to its seller with a reason. */
export async function POST(req: AuthenticatedMedusaRequest<ObjectionBody>, res: MedusaResponse) {
  const input = { ...(await decisionOn(req)), ...req.validatedBody }
  await sendBackListingWorkflow(req.scope).run({ input })
  res.json(await listingAnswer(req.scope, input.listing_id))
}
