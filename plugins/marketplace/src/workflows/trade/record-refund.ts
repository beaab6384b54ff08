import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Refund } from "../../modules/trade/sql/refund"
import { bookRefundStep } from "./steps/book-refund-step"

/** Books a refund of one share: every claim shrinks in proportion, never below nothing (`TRADE-REFUND-01`). */
export const recordRefundWorkflow = createWorkflow(
  "marketplace-record-refund",
  (input: WorkflowData<Refund>) => new WorkflowResponse(bookRefundStep(input))
)
