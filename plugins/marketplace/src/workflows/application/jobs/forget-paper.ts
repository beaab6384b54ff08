import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { marketOf } from "../../market-service"

type Payload = { id: string; file_id: string }

/** Forgets the file of a paper that was removed while the process was being killed: it is somebody's identity card. */
export const forgetPaperJob = defineJob<Payload>({
  name: "market-forget-paper",
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  async handle({ payload: { id, file_id }, container }: JobContext<Payload>) {
    await container.resolve(Modules.FILE).deleteFiles(file_id)
    await marketOf(container).deleteSellerPapers(id)
  },
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
