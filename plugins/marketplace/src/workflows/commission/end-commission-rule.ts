import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import { auditActor, type Operator } from "../audit/acting"
import { endCommissionRuleStep } from "./steps/end-commission-rule-step"

/** Ends a commission rule now, for orders from now on (`TRADE-COMMISSION-03` when there is none). */
export const endCommissionRuleWorkflow = createWorkflow(
  "marketplace-end-commission-rule",
  (input: WorkflowData<{ id: string; operator: Operator }>) => {
    const audit = transform({ input }, ({ input: { id, operator } }) => ({
      ...auditActor(operator),
      action: "market.commission.ended",
      subject: { type: "commission_rule", id },
    }))
    recordAuditStep(audit)
    return new WorkflowResponse(endCommissionRuleStep(input))
  }
)
