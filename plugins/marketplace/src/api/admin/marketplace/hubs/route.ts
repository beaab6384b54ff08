import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOf } from "../../../../workflows/market-service"

/** All hubs, to choose from. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const hubs = await marketOf(req.scope).listHubs({}, { order: { division_code: "ASC" } })
  res.json({ hubs })
}
