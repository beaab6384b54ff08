import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveListingWorkflow } from "../../../../../../workflows/listing/approve-listing"
import type { ApprovalBody } from "../../middlewares"
import { decisionOn } from "../../decision-on"
import { listingAnswer } from "../../listing-answer"

/** Lets a submitted listing into the shop, or one that was stopped back into it. */
export async function POST(req: AuthenticatedMedusaRequest<ApprovalBody>, res: MedusaResponse) {
  const input = { ...(await decisionOn(req)), ...req.validatedBody }
  await approveListingWorkflow(req.scope).run({ input })
  res.json(await listingAnswer(req.scope, input.listing_id))
}
