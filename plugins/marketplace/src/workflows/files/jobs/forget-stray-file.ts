import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { dropInFlight } from "../in-flight"

type Payload = { file_id: string }

// Longer than any upload takes.
const STRAY = `select file_id from market_file_in_flight
  where deleted_at is null and created_at < now() - interval '1 hour'
  order by created_at limit 100`

// Every row that may have taken a file over without coming to say so.
const NAMED = `exists (select 1 from market_seller_paper p where p.file_id = f.file_id)
  or exists (select 1 from market_listing_import i where i.file_id = f.file_id)
  or exists (select 1 from market_place p where p.picture_url = f.url)`

// From here on nobody takes it over any more: `settle` refuses.
const CLAIM = `update market_file_in_flight f set removing_at = now()
  where f.file_id = :file_id and not (${NAMED}) returning f.file_id`

const SETTLE = `delete from market_file_in_flight f
  where f.file_id = :file_id and f.removing_at is null and (${NAMED})`

/** Removes files that a killed process stored and never came to name in a row. */
export const forgetStrayFileJob = defineJob<Payload>({
  name: "market-forget-stray-file",
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  async handle({ payload: { file_id }, container }: JobContext<Payload>) {
    const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await db.raw(SETTLE, { file_id })
    const { rows } = await db.raw(CLAIM, { file_id })
    if (rows.length) await dropInFlight(container, file_id)
  },
  sweep: {
    everySeconds: 600,
    find: async (container) => {
      const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      return (await db.raw(STRAY)).rows
    },
  },
})
