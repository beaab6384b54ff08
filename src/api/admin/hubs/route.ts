import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { waitingParcels } from "../../../parcels/waiting-parcels"
import { market } from "../../../services"

/** All hubs, each with how many parcels wait there. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const [hubs, waiting] = await Promise.all([
    market(req.scope).listHubs({}, { order: { created_at: "ASC" }, take: null }),
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
