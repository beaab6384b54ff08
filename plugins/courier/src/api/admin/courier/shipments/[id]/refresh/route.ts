import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refreshShipmentWorkflow } from "../../../../../../workflows/shipment/refresh-shipment"
import { retryBookingWorkflow } from "../../../../../../workflows/shipment/retry-booking"
import { shipmentDetail } from "../../../shipment-detail"

/** Does now what is due later: asks the carrier for the history, or once more for the waybill. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { booking_state } = await shipmentDetail(req.scope, req.params.id!)
  const again = booking_state === "booked" ? refreshShipmentWorkflow : retryBookingWorkflow
  await again(req.scope).run({ input: { shipment_id: req.params.id! } })
  res.json({ shipment: await shipmentDetail(req.scope, req.params.id!) })
}
