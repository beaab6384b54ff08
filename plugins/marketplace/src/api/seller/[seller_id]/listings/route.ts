import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readRequestKey, requestHash } from "../../../../domain/request-key"
import { findListings } from "../../../../queries/find-listings"
import { listingCounts } from "../../../../queries/listing-counts"
import { listingFiles } from "../../../../queries/listing-files"
import { auditActor } from "../../../../workflows/audit/acting"
import { listOnce } from "../../../../workflows/listing/list-once"
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

/**
 * Lists something, or keeps it as a draft. A trusted seller's goods are in the shop at once. With an `Idempotency-Key` the
 * same request may come again: it answers the listing that is there, with 200 instead of 201.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateListingBody>,
  res: MedusaResponse
) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const key = readRequestKey(req.get("Idempotency-Key"))
  const request = key ? { key, hash: requestHash(req.validatedBody) } : undefined
  const { id, created } = await listOnce(req.scope, {
    ...req.validatedBody,
    seller_id,
    by: auditActor(acting),
    request,
  })
  const listing = await listingFileOf(req.scope, id, seller_id)
  res.status(created ? 201 : 200).json({ listing })
}
