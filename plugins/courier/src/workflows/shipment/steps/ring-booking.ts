import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { enqueue } from "@xiangji/job-queue/jobs"
import type { ShipmentRow } from "../../../modules/courier/types"
import { BOOK_SHIPMENT } from "../../job-names"

/** Rings for the booking of a pending shipment. A lost bell is made good by the job's sweep; nothing to undo. */
export const ringBookingStep = createStep(
  "courier-ring-booking",
  async ({ id, booking_state }: Pick<ShipmentRow, "id" | "booking_state">, { container }) => {
    const rung =
      booking_state === "pending" && (await enqueue(container, BOOK_SHIPMENT, { shipment_id: id }))
    return new StepResponse(rung)
  }
)
