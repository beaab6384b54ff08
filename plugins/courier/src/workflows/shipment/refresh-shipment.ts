import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceTrackingStep } from "./steps/announce-tracking"
import { queryCarrierStep } from "./steps/query-carrier"

/** Asks the carrier where a parcel is. The only way in which a delivery gets confirmed. */
export const refreshShipmentWorkflow = createWorkflow(
  "courier-refresh-shipment",
  (input: { shipment_id: string }) => {
    const recorded = queryCarrierStep(input)
    announceTrackingStep(recorded)
    return new WorkflowResponse(recorded)
  }
)
