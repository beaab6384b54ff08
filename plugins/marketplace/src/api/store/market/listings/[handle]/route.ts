import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findListing } from "../../../../../queries/find-listings"
import { toDetail } from "../../../../../queries/listing-card"
import { known, LISTING_UNKNOWN } from "../../../../../workflows/known"

/** One listing that is for sale. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const row = await findListing(req.scope, { handle: req.params.handle, visible: true })
  res.json({ listing: toDetail(known(row, ...LISTING_UNKNOWN)) })
}
