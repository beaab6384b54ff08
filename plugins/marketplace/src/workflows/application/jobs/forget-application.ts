import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob, enqueue, type JobContext } from "@xiangji/job-queue/jobs"
import { applicationsToForget } from "../../../modules/market/sql/applications/forget"
import { marketOf } from "../../market-service"
import { forgetApplicationWorkflow } from "../forget-application"
import { FORGET_PAPER } from "./forget-paper"

type Payload = { application_id: string }

/** So many at a time; the next round finds the rest. */
const BATCH = 50

/** Removes what was handed in for nothing once its time is over: the row first, and then file after file. */
export const forgetApplicationJob = defineJob<Payload>({
  name: "market-forget-application",
  attempts: 3,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  async handle({ payload: { application_id }, container }: JobContext<Payload>) {
    await forgetApplicationWorkflow(container).run({ input: { id: application_id } })
    const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const papers: { id: string; file_id: string }[] = await db("market_seller_paper")
      .select("id", "file_id")
      .where({ application_id })
      .whereNotNull("deleted_at")
    for (const paper of papers) await enqueue(container, FORGET_PAPER, paper)
  },
  sweep: {
    everySeconds: 600,
    find: async (container) => {
      const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { retention } = marketOf(container)
      const ids = await applicationsToForget(db, retention, new Date(), BATCH)
      return ids.map((application_id) => ({ application_id }))
    },
  },
})
