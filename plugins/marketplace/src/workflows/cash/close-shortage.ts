import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { ClosedShortage } from "../../domain/cash/shortage-closed"
import { auditActor, type Operator } from "../audit/acting"
import { closeShortageStep } from "./steps/close-shortage-step"

/** Ends what a collector owes, or a part of it: brought after all, or written off (`CASH-SHORTAGE-01`). */
export const closeShortageWorkflow = createWorkflow(
  "marketplace-close-shortage",
  (input: WorkflowData<{ shortage: ClosedShortage; operator: Operator }>) => {
    const audit = transform({ input }, ({ input: { shortage, operator } }) => ({
      ...auditActor(operator),
      action: `market.cash.shortage_${shortage.ending}`,
      subject: { type: "cash_collector", id: shortage.collector },
      after: { amount_fen: shortage.amount_fen },
      reason: shortage.reason,
    }))
    recordAuditStep(audit)
    return new WorkflowResponse(closeShortageStep(input.shortage))
  }
)
