import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep, type NewAuditEntry } from "@xiangji/audit-log/workflows"
import type { BankPresetId } from "../../domain/payout/bank-batch/presets"
import { exportBatch } from "../../modules/settlement/sql/batches"
import { auditActor, type Operator } from "../audit/acting"
import { MONEY_ACTIONS } from "../settlement/audit-actions"
import { settlementOf } from "../settlement/settlement-service"

/** In which layout, on whose word; the option's layout when left out. */
export type ExportBatchInput = { preset?: BankPresetId; operator: Operator }

const planExportStep = createStep(
  "market-plan-batch-export-step",
  async ({ preset, operator }: ExportBatchInput, { container }) => {
    const chosen = preset ?? settlementOf(container).providers.bank.preset
    const entry: NewAuditEntry = {
      ...auditActor(operator),
      action: MONEY_ACTIONS.batchExported,
      subject: { type: "payout_batch", id: chosen },
      after: { preset: chosen },
    }
    return new StepResponse({ entry, batch: { preset: chosen, operator } })
  }
)

/**
 * The batch and its payouts' states in one transaction. Nothing to undo: it is the last step, and a batch that was
 * exported may be at the bank already.
 */
const exportBatchStep = createStep(
  "market-export-batch-step",
  async (batch: { preset: BankPresetId; operator: Operator }, { container }) => {
    const row = await settlementOf(container).transact((db) => exportBatch(db, batch))
    return new StepResponse({ id: row.id })
  }
)

/** Puts all payouts that wait for the bank into one file; `PAYOUT-BATCH-02` when none does. Returns the batch's id. */
export const exportPayoutBatchWorkflow = createWorkflow(
  "market-export-payout-batch",
  (input: WorkflowData<ExportBatchInput>) => {
    const plan = planExportStep(input)
    recordAuditStep(plan.entry)
    return new WorkflowResponse(exportBatchStep(plan.batch))
  }
)
