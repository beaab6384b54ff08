import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetPaperStep, removePaperStep, type RemovePaperInput } from "./steps/remove-paper-step"

/** Removes a paper, and then its file. */
export const removePaperWorkflow = createWorkflow(
  "market-remove-paper",
  (input: RemovePaperInput) => {
    const paper = removePaperStep(input)
    return new WorkflowResponse(forgetPaperStep(paper))
  }
)
