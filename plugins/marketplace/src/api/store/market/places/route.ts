import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPlaces } from "../../../../queries/list-places"

/** All places, from the county down. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ places: await listPlaces(req.scope) })
}
