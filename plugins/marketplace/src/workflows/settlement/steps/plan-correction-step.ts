import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { nothingToCorrect } from "../../../domain/settlement/settlement-faults"
import { readSeller } from "../../../modules/market/sql/applications/sellers"
import type { NewCorrection } from "../../../modules/settlement/sql/corrections"
import { auditActor, type Operator } from "../../audit/acting"
import { MONEY_ACTIONS } from "../audit-actions"

/** A correction on an operator's word. */
export type CorrectionInput = NewCorrection & { operator: Operator }

/** Refuses a correction of nothing or of nobody, and says what is to be recorded before it is booked. */
export const planCorrectionStep = createStep(
  "market-plan-correction-step",
  async (input: CorrectionInput, { container }) => {
    if (input.amount_fen === 0) throw nothingToCorrect()
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const seller = await readSeller(db, input.seller_id)
    const subject = { type: "seller", id: seller.id, label: seller.name.zh }
    const entry: NewAuditEntry = {
      ...auditActor(input.operator, subject),
      action: MONEY_ACTIONS.corrected,
      subject,
      after: { amount_fen: input.amount_fen, against: input.against },
      reason: input.reason,
    }
    return new StepResponse(entry)
  }
)
