import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { NewCommissionRule } from "../../domain/commission/new-rule"
import { auditActor, type Operator } from "../audit/acting"
import { addCommissionRuleStep } from "./steps/add-commission-rule-step"

/** Which rate, and which operator set it. */
export type AddCommissionRuleInput = { rule: NewCommissionRule; operator: Operator }

/** A commission rate from now or a later moment on. Orders placed before keep theirs. */
export const addCommissionRuleWorkflow = createWorkflow(
  "marketplace-add-commission-rule",
  (input: WorkflowData<AddCommissionRuleInput>) => {
    const audit = transform({ input }, ({ input: { rule, operator } }) => ({
      ...auditActor(operator, rule.seller_id ? { id: rule.seller_id } : undefined),
      action: "market.commission.added",
      subject: { type: "commission_rule", id: "new", label: `${rule.rate_bp / 100} %` },
      after: { ...rule },
    }))
    recordAuditStep(audit)
    return new WorkflowResponse(addCommissionRuleStep(input))
  }
)
