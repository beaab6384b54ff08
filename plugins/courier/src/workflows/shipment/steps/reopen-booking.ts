import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { courierService } from "../../courier-service"

/** Makes a refused or waiting booking due again, with the same order id. Undone, it is as it was. */
export const reopenBookingStep = createStep(
  "courier-reopen-booking",
  async ({ shipment_id }: { shipment_id: string }, { container }) => {
    const courier = courierService(container)
    const before = await courier.retrieveShipment(shipment_id)
    const { id, subject_type, subject_id, status, booking_state, next_attempt_at } = before
    if (booking_state === "booked" || status === "cancelled") throw notOpen()
    const [other] = await courier.listShipments(
      {
        id: { $ne: id },
        subject_type,
        subject_id,
        status: { $ne: "cancelled" },
        booking_state: { $ne: "failed" },
      },
      { take: 1 }
    )
    if (other) throw notOpen()
    const shipment = await courier.updateShipments({
      id,
      booking_state: "pending",
      next_attempt_at: new Date(),
    })
    return new StepResponse(shipment, { id, booking_state, next_attempt_at })
  },
  async (before, { container }) => {
    if (before) await courierService(container).updateShipments(before)
  }
)

const notOpen = () =>
  fault("not_allowed", "COURIER-BOOKING-02", {
    zh: "该运单已下单、已取消或已另行下单",
    en: "This shipment is booked, cancelled or booked again elsewhere",
  })
