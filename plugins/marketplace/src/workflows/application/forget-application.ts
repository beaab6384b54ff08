import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { ApplicationEvents } from "./events"
import { forgetApplicationStep } from "./steps/forget-application-step"
import { planForgettingStep } from "./steps/plan-forgetting-step"

/**
 * Removes papers and personal facts of an application whose purpose is over, if it is; a draft that was given up is
 * withdrawn. The papers' files follow (`market-forget-paper`).
 */
export const forgetApplicationWorkflow = createWorkflow(
  "market-forget-application",
  (input: { id: string }) => {
    const plan = planForgettingStep(input)
    when("must-be-forgotten", { plan }, ({ plan }) => plan !== null).then(() => {
      recordAuditStep(transform({ plan }, ({ plan }) => plan!.audit))
    })
    // Told only when the workflow has ended well.
    when("draft-given-up", { plan }, ({ plan }) => plan?.draft === true).then(() => {
      emitEventStep({ eventName: ApplicationEvents.withdrawn, data: { id: input.id } })
    })
    when("still-to-be-forgotten", { plan }, ({ plan }) => plan !== null).then(() => {
      forgetApplicationStep(input)
    })
    return new WorkflowResponse(transform({ plan }, ({ plan }) => ({ forgotten: plan !== null })))
  }
)
