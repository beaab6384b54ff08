import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { daysBefore } from "../../../domain/retention"
import { marketOf } from "../../market-service"
import { withdrawApplicationWorkflow } from "../withdraw-application"

type Abandoned = { id: string; member_id: string }

const ABANDONED = `select a.id, a.member_id from market_application a
  where a.deleted_at is null and a.state = 'sent_back' and a.updated_at <= :touched and not exists (
    select 1 from market_seller_paper p where p.application_id = a.id
      and greatest(p.created_at, p.deleted_at) > :touched)
  order by a.updated_at limit 50`

/**
 * Takes back what was sent back and never corrected, so that its name is free, no clock waits for ever, and its papers go
 * when their time is over.
 */
export const withdrawAbandonedJob = defineJob<Abandoned>({
  name: "market-withdraw-abandoned",
  attempts: 3,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  async handle({ payload, container }: JobContext<Abandoned>) {
    const still = (await abandoned(container)).some(({ id }) => id === payload.id)
    if (!still) return
    await withdrawApplicationWorkflow(container).run({ input: { ...payload, given_up: true } })
  },
  sweep: { everySeconds: 600, find: abandoned },
})

/** Sent back, and untouched for as long as a draft may lie, the oldest first. */
async function abandoned(container: JobContext<Abandoned>["container"]): Promise<Abandoned[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { draftRetentionDays } = marketOf(container).retention
  const touched = daysBefore(new Date(), draftRetentionDays)
  return (await db.raw(ABANDONED, { touched })).rows
}
