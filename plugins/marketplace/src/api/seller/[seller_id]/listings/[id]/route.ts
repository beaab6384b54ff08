import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditActor } from "../../../../../workflows/audit/acting"
import { updateListingWorkflow } from "../../../../../workflows/listing/update-listing"
import { actingFor } from "../../../acting-for"
import { listingFileOf } from "../listing-file"
import type { UpdateListingBody } from "../validators"

/** One listing of the seller. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id } = actingFor(req)
  res.json({ listing: await listingFileOf(req.scope, req.params.id ?? "", seller_id) })
}

/** Changes a listing: price and stock at once, anything else after another look by an operator. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateListingBody>,
  res: MedusaResponse
) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const listing_id = req.params.id ?? ""
  await updateListingWorkflow(req.scope).run({
    input: { ...req.validatedBody, listing_id, seller_id, by: auditActor(acting) },
  })
  res.json({ listing: await listingFileOf(req.scope, listing_id, seller_id) })
}
