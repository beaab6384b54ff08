import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob } from "@xiangji/job-queue/jobs"
import { checkImport } from "../check-import"
import { databaseOf } from "../database"
import { CHECK_IMPORT } from "../job-names"
import { forgetFile } from "../stored-file"

type Payload = { import_id: string }

/** Files to check, and files that a worker that died could not remove. */
const findDue = (container: MedusaContainer) =>
  databaseOf(container)<Payload>(
    `select id as import_id from market_listing_import
     where deleted_at is null and ((state = 'checking' and next_attempt_at <= now())
       or (state <> 'checking' and file_id is not null)) order by created_at limit 50`
  )

export const checkImportJob = defineJob<Payload>({
  name: CHECK_IMPORT,
  attempts: 3,
  backoffMs: 5_000,
  timeoutMs: 10 * 60_000,
  concurrency: 1,
  handle: async ({ payload, container, signal }) => {
    const worked = await checkImport(container, payload.import_id, signal)
    if (!worked) await forgetFile(container, payload.import_id)
  },
  sweep: { everySeconds: 20, find: findDue },
})
