import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkLedgerStep } from "./steps/check-ledger-step"

/** Proves that ledger, core's payments and seller orders agree; what does not becomes an exception. Returns the report. */
export const checkLedgerWorkflow = createWorkflow(
  "marketplace-check-ledger",
  () => new WorkflowResponse(checkLedgerStep())
)
