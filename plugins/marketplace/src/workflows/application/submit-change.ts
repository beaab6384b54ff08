import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { startDeadlineStep } from "@xiangji/deadlines/workflows"
import type { ActingFor } from "../../domain/acting"
import { auditActor } from "../audit/acting"
import { CHANGE_ASKED } from "./audit-actions"
import { ApplicationEvents } from "./events"
import { reviewClock } from "./review-clock"
import { submitChangeStep, type SubmitChangeInput } from "./steps/submit-change-step"

type Input = { acting: ActingFor; facts: SubmitChangeInput["facts"] }

/** An owner asks for other facts to be registered; they are looked at like a registration. */
export const submitChangeWorkflow = createWorkflow("market-submit-change", (input: Input) => {
  recordAuditStep(
    transform({ input }, ({ input: { acting, facts } }) => ({
      ...auditActor(acting),
      action: CHANGE_ASKED,
      subject: { type: "seller", id: acting.seller_id, label: acting.seller_name },
      // Which fields; what they shall be is recorded when it comes into force.
      after: { fields: Object.keys(facts) },
    }))
  )
  const application = submitChangeStep(
    transform({ input }, ({ input: { acting, facts } }) => ({
      seller_id: acting.seller_id,
      member_id: acting.member_id,
      facts,
    }))
  )
  startDeadlineStep(transform({ application }, ({ application }) => reviewClock(application.id)))
  emitEventStep({ eventName: ApplicationEvents.submitted, data: { id: application.id } })
  return new WorkflowResponse(application)
})
