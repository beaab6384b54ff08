import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { periodOf, type PeriodDays } from "../../../domain/settlement/period"
import type { NewRun } from "../../../modules/settlement/sql/runs"
import { auditActor, type Operator } from "../../audit/acting"
import { MONEY_ACTIONS } from "../audit-actions"
import { settlementOf } from "../settlement-service"

/** Which days to settle, on whose word; without an operator the market itself decides, as in its demo. */
export type StartRunInput = { days: PeriodDays; operator?: Operator }

export type RunPlan = NewRun

/** Refuses days that make no period, and says what is to be recorded before the run begins. */
export const planRunStep = createStep(
  "market-plan-settlement-run-step",
  async ({ days, operator }: StartRunInput, { container }) => {
    const { terms } = settlementOf(container)
    const plan: RunPlan = { ...periodOf(days, new Date()), ...terms, operator }
    const entry: NewAuditEntry = {
      ...(operator ? auditActor(operator) : { actor: { type: "system", id: "market" } }),
      action: MONEY_ACTIONS.runStarted,
      subject: {
        type: "settlement_run",
        id: `${days.from}/${days.to}`,
        label: `${days.from} – ${days.to}`,
      },
      after: { ...days, ...terms },
    }
    return new StepResponse({ plan, entry })
  }
)
