import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { auditedDecision, claimLock, type ClaimDecision } from "./audited-decision"
import { CLAIM_CONFIRMED, NUMBER_CHANGED } from "./events"
import { decideClaimStep } from "./steps/decide-claim"
import { findVacantHolderStep } from "./steps/find-vacant-holder"
import { loadClaimStep } from "./steps/load-claim"
import { moveNumberStep } from "./steps/move-number"
import { releaseNumberStep } from "./steps/release-number"
import { renewSignOfLifeStep } from "./steps/renew-sign-of-life"

/** Grants a claim: the quiet account opens again, or the account gets its new number. */
export const confirmPhoneClaimWorkflow = createWorkflow(
  "phone-auth-confirm-phone-claim",
  (decision: ClaimDecision) => {
    const lock = transform(decision, ({ id }) => claimLock(id))
    acquireLockStep(lock)
    const claim = loadClaimStep(transform(decision, ({ id }) => ({ id, to: "confirmed" as const })))
    recordAuditStep(
      transform({ decision, claim }, ({ decision, claim }) =>
        auditedDecision(decision, claim, "confirmed")
      )
    )
    when("the account gets another number", claim, ({ kind }) => kind === "move").then(() => {
      const vacant = findVacantHolderStep(
        transform(claim, ({ new_phone, account }) => ({
          phone: new_phone,
          for_identity: account!.auth_identity_id,
          asked: "operator" as const,
        }))
      )
      releaseNumberStep(vacant)
      const about = moveNumberStep(
        transform(claim, ({ account, new_phone }) => ({ account: account!, phone: new_phone }))
      )
      emitEventStep({ eventName: NUMBER_CHANGED, data: about })
    })
    renewSignOfLifeStep(transform(claim, ({ account }) => account!.auth_identity_id))
    // Last, so that a decision which is cut short leaves an open claim, which can be decided again.
    decideClaimStep(
      transform(decision, ({ id, user_id, reason }) => ({
        id,
        state: "confirmed" as const,
        decided_by: user_id,
        decision_reason: reason,
      }))
    )
    const confirmed = {
      eventName: CLAIM_CONFIRMED,
      data: transform(decision, ({ id }) => ({ id })),
    }
    emitEventStep(confirmed).config({ name: "phone-auth-emit-claim-confirmed" })
    releaseLockStep(lock)
    return new WorkflowResponse(claim.id)
  }
)
