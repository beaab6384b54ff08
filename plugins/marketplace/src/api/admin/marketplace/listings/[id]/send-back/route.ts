import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBackListingWorkflow } from "../../../../../../workflows/listing/send-back-listing"
import type { ReasonBody } from "../../../middlewares"
import { listingAnswer } from "../../listing-answer"

/** Returns a submitted listing to its seller with a reason. */
export async function POST(req: AuthenticatedMedusaRequest<ReasonBody>, res: MedusaResponse) {
  const listing_id = req.params.id ?? ""
  const { reason } = req.validatedBody
  const input = { listing_id, reason, actor_id: req.auth_context.actor_id }
  await sendBackListingWorkflow(req.scope).run({ input })
  res.json(await listingAnswer(req.scope, listing_id))
}
