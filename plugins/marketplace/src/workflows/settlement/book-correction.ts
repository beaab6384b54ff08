import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { bookCorrectionStep } from "./steps/book-correction-step"
import { planCorrectionStep, type CorrectionInput } from "./steps/plan-correction-step"

/**
 * Puts right what a seller is owed, with a reason that the next statement shows. `SETTLEMENT-CORRECTION-01…02`; an
 * unknown seller is not found. Returns the correction.
 */
export const bookCorrectionWorkflow = createWorkflow(
  "market-book-correction",
  (input: WorkflowData<CorrectionInput>) => {
    recordAuditStep(planCorrectionStep(input))
    return new WorkflowResponse(bookCorrectionStep(input))
  }
)
