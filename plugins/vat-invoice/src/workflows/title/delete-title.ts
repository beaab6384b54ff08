import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteTitleStep } from "./steps/delete-title"

/** A customer puts a title of theirs away. */
export const deleteTitleWorkflow = createWorkflow(
  "vat-invoice-delete-title",
  (input: { id: string; customer_id: string }) => new WorkflowResponse(deleteTitleStep(input))
)
