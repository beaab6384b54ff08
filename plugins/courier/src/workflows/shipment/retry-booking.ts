import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reopenBookingStep } from "./steps/reopen-booking"
import { ringBookingStep } from "./steps/ring-booking"

/** Has a waybill asked for again after a refusal was dealt with. */
export const retryBookingWorkflow = createWorkflow(
  "courier-retry-booking",
  (input: { shipment_id: string }) => {
    const shipment = reopenBookingStep(input)
    ringBookingStep(shipment)
    return new WorkflowResponse(shipment)
  }
)
