import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { TitleInput } from "../../types/input"
import { createTitleStep } from "./steps/create-title"

/** A customer keeps a title. */
export const createTitleWorkflow = createWorkflow(
  "vat-invoice-create-title",
  (input: { customer_id: string; title: TitleInput }) =>
    new WorkflowResponse(createTitleStep(input))
)
