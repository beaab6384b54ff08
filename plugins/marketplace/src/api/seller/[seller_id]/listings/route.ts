import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findListings } from "../../../../queries/find-listings"
import { listingCounts } from "../../../../queries/listing-counts"
import { listingFiles } from "../../../../queries/listing-files"
import { auditActor } from "../../../../workflows/audit/acting"
import { createListingWorkflow } from "../../../../workflows/listing/create-listing"
import { actingFor } from "../../acting-for"
import { listingFileOf } from "./listing-file"
import type { CreateListingBody, ListOwnListingsQuery } from "./validators"

/** The seller's listings, the newest first, and how many there are in each state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, q, ...filter } = req.validatedQuery as ListOwnListingsQuery
  const { seller_id } = actingFor(req)
  const [{ rows, count }, counts] = await Promise.all([
    findListings(req.scope, { ...filter, seller_id, own_q: q }, { limit, offset }, "newest"),
    listingCounts(req.scope, seller_id),
  ])
  res.json({ listings: await listingFiles(req.scope, rows), count, limit, offset, counts })
}

/** Lists something, or keeps it as a draft. A trusted seller's goods are in the shop at once. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateListingBody>,
  res: MedusaResponse
) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const { result } = await createListingWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id, by: auditActor(acting) },
  })
  res.status(201).json({ listing: await listingFileOf(req.scope, result.id, seller_id) })
}
