import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { auditActor, type Operator } from "../audit/acting"
import { resolveExceptionStep } from "./steps/resolve-exception-step"

/** Which exception an operator closes, and why. */
export type ResolveExceptionInput = { id: string; reason: string; operator: Operator }

/** Closes an open exception on an operator's word (`TRADE-EXCEPTION-01` when it is not open). */
export const resolveExceptionWorkflow = createWorkflow(
  "marketplace-resolve-exception",
  (input: WorkflowData<ResolveExceptionInput>) => {
    const audit = transform({ input }, ({ input: { id, reason, operator } }) => ({
      ...auditActor(operator),
      action: "market.exception.resolved",
      subject: { type: "money_exception", id },
      reason,
    }))
    recordAuditStep(audit)
    return new WorkflowResponse(resolveExceptionStep(input))
  }
)
