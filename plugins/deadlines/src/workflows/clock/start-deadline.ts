import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeadlineRef } from "../../modules/deadlines/sql/deadline-row"
import type { PolicyInForce } from "../../modules/deadlines/sql/policies"
import { deadlinesService } from "../deadlines-service"
import { policyInForce } from "../policy/policy-in-force"

/**
 * Starts a clock or several. While one of the policy is open for the subject it stays the only one, and nothing is
 * started. Undone, those that were started are gone. Returns the ids of new clocks.
 */
export const startDeadlineStep = createStep(
  "deadlines-start-deadline",
  async (input: DeadlineRef | DeadlineRef[], { container }) => {
    const refs = Array.isArray(input) ? input : [input]
    const now = new Date()
    const terms = new Map<string, PolicyInForce>()
    for (const { policy } of refs)
      if (!terms.has(policy)) terms.set(policy, await policyInForce(container, policy, now))
    const wanted = refs.map(({ policy, subject_type, subject_id }) => ({
      policy,
      subject_type,
      subject_id,
      terms: terms.get(policy)!,
    }))
    const started = await deadlinesService(container).startDeadlines(wanted, now)
    return new StepResponse(started, started)
  },
  async (started, { container }) => {
    if (started?.length) await deadlinesService(container).removeDeadlines(started)
  }
)
