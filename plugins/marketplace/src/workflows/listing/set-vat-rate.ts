import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setVatRateStep, type SetVatRateInput } from "./steps/set-vat-rate-step"

/** The operator registers how a listing is taxed from a day on. */
export const setListingVatRateWorkflow = createWorkflow(
  "market-set-listing-vat-rate",
  (input: SetVatRateInput) => new WorkflowResponse(setVatRateStep(input))
)
