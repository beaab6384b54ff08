import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { courierService } from "../../../../workflows/courier-service"
import { shipmentView } from "../shipment-view"
import type { ListShipmentsQuery } from "../validators"

/** Lists shipments, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListShipmentsQuery>,
  res: MedusaResponse
) => {
  const { limit, offset, q, ...filters } = req.validatedQuery as ListShipmentsQuery
  const search = q ? { $or: [{ tracking_number: { $ilike: `%${q}%` } }, { subject_id: q }] } : {}
  const [shipments, count] = await courierService(req.scope).listAndCountShipments(
    { ...filters, ...search },
    { take: limit, skip: offset, order: { created_at: "DESC" } }
  )
  res.json({ shipments: shipments.map(shipmentView), count, limit, offset })
}
