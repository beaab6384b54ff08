import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { enqueue } from "@xiangji/job-queue/jobs"

/** Rings for an import. A lost bell is made good by the job's sweep, so there is nothing to undo. */
export const ringImportStep = createStep(
  "market-ring-listing-import-step",
  async ({ id, job }: { id: string; job: string | null }, { container }) =>
    new StepResponse(job !== null && (await enqueue(container, job, { import_id: id })))
)
