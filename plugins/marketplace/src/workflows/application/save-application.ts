import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveFactsStep, type SaveFactsInput } from "./steps/save-facts-step"

/** Keeps what one step of the form says. */
export const saveApplicationWorkflow = createWorkflow(
  "market-save-application",
  (input: SaveFactsInput) => new WorkflowResponse(saveFactsStep(input))
)
