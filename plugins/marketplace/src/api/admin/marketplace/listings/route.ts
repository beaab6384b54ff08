import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findListings } from "../../../../queries/find-listings"
import { toFile } from "../../../../queries/listing-card"
import type { AdminListListingsQuery } from "../middlewares"

/** Listings to work on, who has waited longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filter } = req.validatedQuery as AdminListListingsQuery
  const { rows, count } = await findListings(req.scope, filter, { limit, offset }, "oldest")
  res.json({ listings: rows.map(toFile), count, limit, offset })
}
