import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { auditedDecision, claimLock, type ClaimDecision } from "./audited-decision"
import { CLAIM_REJECTED } from "./events"
import { decideClaimStep } from "./steps/decide-claim"
import { loadClaimStep } from "./steps/load-claim"

/** Turns a claim down; everything stays as it was. */
export const rejectPhoneClaimWorkflow = createWorkflow(
  "phone-auth-reject-phone-claim",
  (decision: ClaimDecision) => {
    const lock = transform(decision, ({ id }) => claimLock(id))
    acquireLockStep(lock)
    const claim = loadClaimStep(transform(decision, ({ id }) => ({ id, to: "rejected" as const })))
    recordAuditStep(
      transform({ decision, claim }, ({ decision, claim }) =>
        auditedDecision(decision, claim, "rejected")
      )
    )
    decideClaimStep(
      transform(decision, ({ id, user_id, reason }) => ({
        id,
        state: "rejected" as const,
        decided_by: user_id,
        decision_reason: reason,
      }))
    )
    emitEventStep({ eventName: CLAIM_REJECTED, data: transform(decision, ({ id }) => ({ id })) })
    releaseLockStep(lock)
    return new WorkflowResponse(claim.id)
  }
)
