import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { createPlacesStep } from "./steps/create-places-step"
import { planNewPlaceStep, type AddPlaceInput } from "./steps/plan-new-place-step"

/** An operator adds one place below one that is there, or a county. */
export const addPlaceWorkflow = createWorkflow("market-add-place", (input: AddPlaceInput) => {
  const plan = planNewPlaceStep(input)
  recordAuditStep(plan.audit)
  const created = createPlacesStep(plan.places)
  return new WorkflowResponse(transform({ created }, ({ created }) => created[0]!))
})
