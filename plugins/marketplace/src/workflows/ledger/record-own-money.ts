import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { OwnMoney } from "../../domain/ledger/own-money"
import { auditActor, type Operator } from "../audit/acting"
import { recordOwnMoneyStep } from "./steps/record-own-money-step"

/** Books a line of the bank's statement about the market's own money; one reference of the bank books once. */
export const recordOwnMoneyWorkflow = createWorkflow(
  "marketplace-record-own-money",
  (input: WorkflowData<{ line: OwnMoney; operator: Operator }>) => {
    const audit = transform({ input }, ({ input: { line, operator } }) => ({
      ...auditActor(operator),
      action: `market.own_money.${line.move}`,
      subject: { type: "bank_statement_line", id: line.bank_reference },
      after: { amount_fen: line.amount_fen, fee_fen: line.fee_fen },
    }))
    recordAuditStep(audit)
    return new WorkflowResponse(recordOwnMoneyStep(input.line))
  }
)
