import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { known, SELLER_UNKNOWN } from "../../../../../workflows/known"
import { marketOf } from "../../../../../workflows/market-service"

/** A seller on the market; what is private (phone, tax, bank) stays out. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const market = marketOf(req.scope)
  const wanted = { handle: req.params.handle, state: "approved" as const }
  const [found] = await market.listSellers(wanted, { take: 1 })
  const { id, handle, name, kind, story, verified_at, place_id } = known(found, ...SELLER_UNKNOWN)
  const { code, name: place } = await market.retrievePlace(place_id)
  const verified = verified_at !== null
  res.json({ seller: { id, handle, name, kind, story, verified, place: { code, name: place } } })
}
