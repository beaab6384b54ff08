import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { enqueue } from "@xiangji/job-queue/jobs"
import { beginRun, dropRun } from "../../../modules/settlement/sql/runs"
import type { RunPlan } from "./plan-run-step"
import { SETTLE_SELLERS } from "../job-names"
import { settlementOf } from "../settlement-service"

/** Writes the run; taken back as long as nothing was settled by it. */
export const beginRunStep = createStep(
  "market-begin-settlement-run-step",
  async (plan: RunPlan, { container }) => {
    const run = await settlementOf(container).transact((db) => beginRun(db, plan))
    return new StepResponse({ id: run.id }, run.id)
  },
  async (id, { container }) => {
    if (id) await settlementOf(container).transact((db) => dropRun(db, id))
  }
)

/** Rings for the run. A lost bell is made good by the job's sweep; nothing to undo. */
export const ringRunStep = createStep(
  "market-ring-settlement-run-step",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await enqueue(container, SETTLE_SELLERS, { run_id: id }))
)
