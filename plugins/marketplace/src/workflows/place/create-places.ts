import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createPlacesStep, type NewPlace } from "./steps/create-places-step"

/** Adds places to the tree of counties, towns and villages: all of them or none. */
export const createPlacesWorkflow = createWorkflow(
  "market-create-places",
  (input: { places: NewPlace[] }) => new WorkflowResponse(createPlacesStep(input.places))
)
