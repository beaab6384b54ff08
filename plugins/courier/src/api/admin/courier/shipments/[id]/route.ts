import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shipmentDetail } from "../../shipment-detail"

/** One shipment with its history. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ shipment: await shipmentDetail(req.scope, req.params.id!) })
}
