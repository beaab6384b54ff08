import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOf } from "../../../../workflows/market-service"
import type { AdminListSellersQuery } from "../middlewares"

/** Sellers to work on, who has waited longest first, each with its place. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, state } = req.validatedQuery as AdminListSellersQuery
  const market = marketOf(req.scope)
  const [rows, count] = await market.listAndCountSellers(state ? { state } : {}, {
    order: { updated_at: "ASC" },
    take: limit,
    skip: offset,
  })
  const places = await market.listPlaces({ id: rows.map((row) => row.place_id) })
  const sellers = rows.map((row) => {
    const place = places.find((candidate) => candidate.id === row.place_id)
    return { ...row, place: place ? { id: place.id, code: place.code, name: place.name } : null }
  })
  res.json({ sellers, count, limit, offset })
}
