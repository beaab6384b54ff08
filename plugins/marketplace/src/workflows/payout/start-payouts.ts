import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { planPayoutsStep, type StartPayoutsInput } from "./steps/plan-payouts-step"
import { ringPayoutsStep, startPayoutsStep } from "./steps/start-payouts-step"

/**
 * Starts payouts to all sellers who can be paid, to those named, or once more for a payout that failed (`retry_of`).
 * `PAYOUT-02` (nobody can be paid), `PAYOUT-03…04` (not this one). Returns the new payouts' ids.
 */
export const startPayoutsWorkflow = createWorkflow(
  "market-start-payouts",
  (input: WorkflowData<StartPayoutsInput>) => {
    const plan = planPayoutsStep(input)
    recordAuditStep(plan.entries)
    const started = startPayoutsStep(plan)
    ringPayoutsStep(started)
    return new WorkflowResponse(started)
  }
)
