import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findListings } from "../../../../queries/find-listings"
import { toFile } from "../../../../queries/listing-card"
import { createListingWorkflow } from "../../../../workflows/listing/create-listing"
import { actingFor } from "../../acting-for"
import type { CreateListingBody, ListOwnListingsQuery } from "../../validators"
import { listingFileOf } from "./listing-file"

/** The seller's listings in every state, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, state } = req.validatedQuery as ListOwnListingsQuery
  const own = { seller_id: actingFor(req).seller_id, state }
  const { rows, count } = await findListings(req.scope, own, { limit, offset }, "newest")
  res.json({ listings: rows.map(toFile), count, limit, offset })
}

/** Lists something; an operator looks at it before it is in the shop. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateListingBody>,
  res: MedusaResponse
) {
  const { seller_id, member_id } = actingFor(req)
  const { result } = await createListingWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id, actor_id: member_id },
  })
  res.status(201).json({ listing: await listingFileOf(req.scope, result.id, seller_id) })
}
