import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { revokeMandateStep } from "./steps/revoke-mandate-step"

/** The seller takes a mandate back; the agent's next request is refused. */
export const revokeMandateWorkflow = createWorkflow(
  "market-revoke-mandate",
  (input: { mandate_id: string }) => new WorkflowResponse(revokeMandateStep(input.mandate_id))
)
