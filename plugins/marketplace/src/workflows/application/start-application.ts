import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { startApplicationStep } from "./steps/start-application-step"

/** Begins a member's registration, or goes on with the one that is open. */
export const startApplicationWorkflow = createWorkflow(
  "market-start-application",
  (input: { member_id: string }) => new WorkflowResponse(startApplicationStep(input))
)
