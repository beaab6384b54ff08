import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { beginRunStep, ringRunStep } from "./steps/begin-run-step"
import { planRunStep, type StartRunInput } from "./steps/plan-run-step"

/**
 * Starts settling all sellers for some days, in the background. `SETTLEMENT-PERIOD-01…02`, `SETTLEMENT-RUN-01` while
 * another run is under way. Returns the run's id.
 */
export const startSettlementRunWorkflow = createWorkflow(
  "market-start-settlement-run",
  (input: WorkflowData<StartRunInput>) => {
    const planned = planRunStep(input)
    recordAuditStep(planned.entry)
    const run = beginRunStep(planned.plan)
    ringRunStep(run)
    return new WorkflowResponse(run)
  }
)
