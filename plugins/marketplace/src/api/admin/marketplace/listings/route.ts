import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findListings } from "../../../../queries/find-listings"
import { listingFiles } from "../../../../queries/listing-files"
import type { AdminListListingsQuery } from "./middlewares"

/** Listings to work on with the clocks of their reviews, who has waited longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filter } = req.validatedQuery as AdminListListingsQuery
  const { rows, count } = await findListings(req.scope, filter, { limit, offset }, "oldest")
  res.json({ listings: await listingFiles(req.scope, rows), count, limit, offset })
}
