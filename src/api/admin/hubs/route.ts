import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { waitingParcels } from "../../../parcels/waiting-parcels"

/** All hubs, each with how many parcels wait there. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const [hubs, waiting] = await Promise.all([
    req.scope.resolve(MARKET_MODULE).listHubs({}, { order: { created_at: "ASC" }, take: null }),
    waitingParcels(req.scope, {}),
  ])
  res.json({
    hubs: hubs.map((hub) => ({
      id: hub.id,
      name: hub.name,
      waiting: waiting.filter((parcel) => parcel.hub_id === hub.id).length,
    })),
  })
}
