import { defineJob, enqueue } from "@xiangji/job-queue/jobs"
import { dueRuns } from "../../../modules/settlement/sql/runs"
import { SETTLE_SELLERS } from "../job-names"
import { settleRun } from "../settle-run"
import { settlementOf } from "../settlement-service"

type Payload = { run_id: string }

/** Goes on with the settlement run, wherever it was left. */
export const settleSellersJob = defineJob<Payload>({
  name: SETTLE_SELLERS,
  attempts: 3,
  backoffMs: 5_000,
  timeoutMs: 10 * 60_000,
  concurrency: 1,
  handle: async ({ payload, container, signal }) => {
    const progress = await settleRun(container, payload.run_id, { signal })
    if (progress === "more") await enqueue(container, SETTLE_SELLERS, payload)
  },
  sweep: {
    everySeconds: 20,
    find: async (container) => {
      const due = await settlementOf(container).read(dueRuns)
      return due.map((run_id) => ({ run_id }))
    },
  },
})
