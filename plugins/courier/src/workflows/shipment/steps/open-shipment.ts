import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewShipment } from "../../../modules/courier/types"
import { courierService } from "../../courier-service"
import { checkNewShipment } from "../new-shipment"

/** Finds or makes the active shipment of the subject. Undone, an unbooked one that was made here is cancelled. */
export const openShipmentStep = createStep(
  "courier-open-shipment",
  async (input: NewShipment, { container }) => {
    const courier = courierService(container)
    const checked = checkNewShipment(input)
    await courier.carrierFor(checked.carrier_code)
    const { shipment, created } = await courier.openShipment(checked)
    return new StepResponse(shipment, created ? shipment.id : null)
  },
  async (createdId, { container }) => {
    if (!createdId) return
    // Cancelled instead of deleted: a worker may be asking the carrier at this moment and must still find the row.
    await courierService(container).updateShipments({
      selector: { id: createdId, booking_state: "pending" },
      data: { status: "cancelled", next_attempt_at: null },
    })
  }
)
