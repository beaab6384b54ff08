import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { claimStates } from "../../domain/claim"
import type { Decision } from "../../modules/phone-identity/service"
import { phoneIdentities } from "../services"

/** Decides a claim that is still open; of two operators at the same instant one does (`PHONE-CLAIM-04`). */
export const decideClaimStep = createStep(
  "phone-auth-decide-claim",
  async (decision: Decision, { container }) => {
    const claims = phoneIdentities(container)
    if (!(await claims.decide(decision))) {
      const { state } = await claims.retrievePhoneClaim(decision.id)
      claimStates.assertMove(state, decision.state)
    }
    return new StepResponse(undefined, decision.id)
  },
  async (id, { container }) => {
    if (id) await phoneIdentities(container).undecide(id)
  }
)
