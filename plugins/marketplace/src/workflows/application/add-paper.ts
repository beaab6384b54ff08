import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { storePaperStep, type AddPaperInput } from "./steps/store-paper-step"

/** Adds a photographed paper, or a PDF, to an application. */
export const addPaperWorkflow = createWorkflow(
  "market-add-paper",
  (input: AddPaperInput) => new WorkflowResponse(storePaperStep(input))
)
