import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { CashCounting } from "../../modules/cash/sql/hand-in"
import { auditActor, type Operator } from "../audit/acting"
import { handInCashStep } from "./steps/hand-in-cash-step"

/** A counting, and the operator who counts. */
export type HandInCashInput = { counting: Omit<CashCounting, "received_by">; operator: Operator }

/** Counts a collector's cash in; what is missing becomes what the collector owes (`CASH-HANDOVER-01`). */
export const handInCashWorkflow = createWorkflow(
  "marketplace-hand-in-cash",
  (input: WorkflowData<HandInCashInput>) => {
    const audit = transform({ input }, ({ input: { counting, operator } }) => ({
      ...auditActor(operator),
      action: "market.cash.handed_in",
      subject: { type: "cash_collector", id: counting.collector },
      after: {
        parcels: counting.counts.length,
        counted_fen: counting.counts.reduce((sum, count) => sum + count.counted_fen, 0),
      },
      ...(counting.note ? { reason: counting.note } : {}),
    }))
    recordAuditStep(audit)
    const counting = transform({ input }, ({ input: { counting, operator } }) => ({
      ...counting,
      received_by: operator.user_id,
    }))
    return new WorkflowResponse(handInCashStep(counting))
  }
)
