import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { TypedCode } from "../modules/phone-code/service"
import { CLAIM_MADE } from "./events"
import { createClaimStep, type NewClaim } from "./steps/create-claim"
import { useCodesStep } from "./steps/use-codes"

/** A claim and the code that proves its new number. */
export type ClaimToMake = NewClaim & { code: unknown }

/** Asks an operator for an account whose number cannot be proven. "This was me" takes the code of the refused sign-in. */
export const claimAccountWorkflow = createWorkflow(
  "phone-auth-claim-account",
  (asked: ClaimToMake) => {
    useCodesStep(
      transform(asked, ({ kind, new_phone, code }): TypedCode[] => [
        { phone: new_phone, purpose: kind === "back" ? "sign_in" : "claim", code },
      ])
    )
    const claim = createClaimStep(
      transform(asked, ({ kind, auth_identity_id, old_phone, new_phone, reason }) => ({
        kind,
        auth_identity_id,
        old_phone,
        new_phone,
        reason,
      }))
    )
    emitEventStep({ eventName: CLAIM_MADE, data: transform(claim, ({ id }) => ({ id })) })
    return new WorkflowResponse(claim)
  }
)
