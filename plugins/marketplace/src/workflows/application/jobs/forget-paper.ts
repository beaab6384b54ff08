import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { forgetRemovedPaper } from "../forget-removed-paper"

type Payload = { id: string; file_id: string }

/** The job's name, for those that ring. */
export const FORGET_PAPER = "market-forget-paper"

/** Forgets the file of a paper that was removed while the process was being killed: it is somebody's identity card. */
export const forgetPaperJob = defineJob<Payload>({
  name: FORGET_PAPER,
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }: JobContext<Payload>) => forgetRemovedPaper(container, payload),
  sweep: {
    everySeconds: 600,
    find: async (container) => {
      const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      return db("market_seller_paper")
        .select("id", "file_id")
        .whereRaw("deleted_at < now() - interval '10 minutes'")
        .limit(100)
    },
  },
})
