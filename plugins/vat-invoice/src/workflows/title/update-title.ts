import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { TitleInput } from "../../types/input"
import { updateTitleStep } from "./steps/update-title"

/** A customer changes a title of theirs. */
export const updateTitleWorkflow = createWorkflow(
  "vat-invoice-update-title",
  (input: { id: string; customer_id: string; title: TitleInput }) =>
    new WorkflowResponse(updateTitleStep(input))
)
