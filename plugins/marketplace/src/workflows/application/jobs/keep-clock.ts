import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deadlinesOf, type DeadlineView } from "@xiangji/deadlines/workflows"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import type { ApplicationState } from "../../../domain/application-states"
import { keepReviewClockWorkflow, type KeepClockInput } from "../keep-clock"
import { APPLICATION_SUBJECT } from "../review-clock"

/** Which states of a clock are right while an application is in a state. */
const RIGHT: Readonly<Record<ApplicationState, readonly (DeadlineView["state"] | "none")[]>> = {
  draft: ["none", "cancelled"],
  submitted: ["running"],
  sent_back: ["paused"],
  approved: ["met", "none"],
  rejected: ["met", "none"],
  withdrawn: ["cancelled", "none"],
}

/** Applications whose clock was left behind by a process that was killed between the two. */
async function astray(container: MedusaContainer): Promise<KeepClockInput[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: KeepClockInput[] = await db("market_application")
    .select("id", "state")
    .whereNull("deleted_at")
    .whereRaw("updated_at < now() - interval '1 minute'")
    .whereRaw("(state in ('submitted', 'sent_back') or decided_at > now() - interval '1 day')")
    .limit(5000)
  const subject_ids = rows.map((row) => row.id)
  const clocks = await deadlinesOf(container, { subject_type: APPLICATION_SUBJECT, subject_ids })
  return rows.filter(({ id, state }) => !RIGHT[state].includes(clocks[id]?.state ?? "none"))
}

/** Keeps the office's clocks true to the applications. */
export const keepReviewClockJob = defineJob<KeepClockInput>({
  name: "market-keep-review-clock",
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 30_000,
  async handle({ payload, container }: JobContext<KeepClockInput>) {
    await keepReviewClockWorkflow(container).run({ input: payload })
  },
  sweep: { everySeconds: 60, find: astray },
})
