import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { planPlaceChangeStep, type ChangePlaceInput } from "./steps/plan-place-change-step"
import { refreshWordsStep } from "./steps/refresh-words-step"
import { writePlaceStep } from "./steps/write-place-step"

/** An operator changes what is told of a place. */
export const updatePlaceWorkflow = createWorkflow(
  "market-update-place",
  (input: ChangePlaceInput) => {
    const plan = planPlaceChangeStep(input)
    recordAuditStep(plan.audit)
    const place = writePlaceStep(input)
    when({ plan }, ({ plan }) => plan.renamed).then(() => {
      refreshWordsStep(transform({ input }, ({ input }) => ({ place_id: input.id })))
    })
    return new WorkflowResponse(place)
  }
)
