import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob, enqueue } from "@xiangji/job-queue/jobs"
import { applyImport } from "../apply-import"
import { databaseOf } from "../database"
import { APPLY_IMPORT } from "../job-names"

type Payload = { import_id: string }

/** Batches of one run: afterwards other sellers' imports get their turn. */
const BATCHES = 20

const findDue = (container: MedusaContainer) =>
  databaseOf(container)<Payload>(
    `select id as import_id from market_listing_import
     where state in ('applying', 'cancelling', 'applied') and next_attempt_at <= now() and deleted_at is null
     order by updated_at limit 50`
  )

export const applyImportJob = defineJob<Payload>({
  name: APPLY_IMPORT,
  attempts: 3,
  backoffMs: 5_000,
  timeoutMs: 10 * 60_000,
  concurrency: 1,
  handle: async ({ payload, container, signal }) => {
    const ended = await applyImport(container, payload.import_id, { signal, batches: BATCHES })
    if (!ended) await enqueue(container, APPLY_IMPORT, payload)
  },
  sweep: { everySeconds: 20, find: findDue },
})
