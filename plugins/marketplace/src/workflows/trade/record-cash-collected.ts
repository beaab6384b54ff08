import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CashCollected } from "../../modules/cash/sql/collect"
import { collectCashStep } from "./steps/collect-cash-step"

/**
 * Books that a rider or hub collected what the buyer owed for these seller orders; from then on `collector` holds the
 * cash. Idempotent: what is not owed any more is not booked again. Returns the seller orders it was collected for.
 */
export const recordCashCollectedWorkflow = createWorkflow(
  "marketplace-record-cash-collected",
  (input: WorkflowData<CashCollected>) => new WorkflowResponse(collectCashStep(input))
)
