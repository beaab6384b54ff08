import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Capture } from "../../domain/ledger/payment-captured"
import { capturePaymentStep } from "./steps/capture-payment-step"

/**
 * Books what a payment provider took for an order: `{ order_id, provider_id, capture_id, amount_fen, at? }`. Idempotent
 * per capture. An order whose seller orders are not written yet books nothing, and the caller asks again later.
 * Returns the source events that were new.
 */
export const recordPaymentCapturedWorkflow = createWorkflow(
  "marketplace-record-payment-captured",
  (input: WorkflowData<Capture>) => new WorkflowResponse(capturePaymentStep(input))
)
