import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPlaces } from "../../../queries/list-places"

/** The places to choose from when registering. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const places = await listPlaces(req.scope)
  const shown = places.map(({ id, code, name, level, parent_id }) => {
    return { id, code, name, level, parent_id }
  })
  res.json({ places: shown })
}
