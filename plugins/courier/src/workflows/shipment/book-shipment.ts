import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewShipment } from "../../modules/courier/types"
import { openShipmentStep } from "./steps/open-shipment"
import { ringBookingStep } from "./steps/ring-booking"

/**
 * Opens the shipment of a subject and has its waybill made out in the background. A subject has one active shipment:
 * asking again answers with the same one.
 */
export const bookShipmentWorkflow = createWorkflow(
  "courier-book-shipment",
  (input: NewShipment) => {
    const shipment = openShipmentStep(input)
    ringBookingStep(shipment)
    return new WorkflowResponse(shipment)
  }
)
