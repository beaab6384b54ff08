import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { waitingParcels } from "../../../../../parcels/waiting-parcels"

/** The parcels that wait to be packed at a hub, oldest order first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ parcels: await waitingParcels(req.scope, { hub_id: req.params.hub_id! }) })
}
