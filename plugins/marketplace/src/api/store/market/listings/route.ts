import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findListings } from "../../../../queries/find-listings"
import { toCard } from "../../../../queries/listing-card"
import type { ListListingsQuery } from "../middlewares"

/** What is for sale: what is in season first, then the newest. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filter } = req.validatedQuery as ListListingsQuery
  const page = { limit, offset }
  const { rows, count } = await findListings(req.scope, { ...filter, visible: true }, page)
  res.json({ listings: rows.map(toCard), count, limit, offset })
}
