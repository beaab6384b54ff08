import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CashCollected } from "../../modules/trade/sql/collect-cash"
import { collectCashStep } from "./steps/collect-cash-step"

/**
 * Books that the courier collected what the buyer owed for these seller orders. Idempotent on `source_event`, for
 * example `courier.shipment.delivered:<shipment id>`.
 */
export const recordCashCollectedWorkflow = createWorkflow(
  "marketplace-record-cash-collected",
  (input: WorkflowData<CashCollected>) => new WorkflowResponse(collectCashStep(input))
)
