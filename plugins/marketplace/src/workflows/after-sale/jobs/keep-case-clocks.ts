import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deadlinesOf, type DeadlineView } from "@xiangji/deadlines/workflows"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import type { CaseState } from "../../../types/aftersales"
import { CASE_POLICIES, policyOf } from "../clocks"
import { keepClocksWorkflow } from "../keep-clocks"
import { CASE_SUBJECT, KEEP_CASE_CLOCKS } from "../names"
import { endSilence } from "../silence"

type Payload = { case_id: string }
type Row = { id: string; state: CaseState; sent_back_at: Date | null }

const dbOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

const wanted = (row: Row) => policyOf(row.state, row.sent_back_at !== null)

const isRight = (row: Row, clock?: DeadlineView) =>
  wanted(row) === null
    ? clock?.state !== "running"
    : clock?.state === "running" && clock.policy === wanted(row)

const isOver = (row: Row, clock?: DeadlineView) =>
  isRight(row, clock) && clock?.state === "running" && clock.breached && row.state !== "disputed"

const clocksOf = (container: MedusaContainer, ids: string[]) =>
  deadlinesOf(container, { subject_type: CASE_SUBJECT, subject_ids: ids })

/** Cases whose clock was left behind by a process that was killed, or whose time is over. */
async function astray(container: MedusaContainer): Promise<Payload[]> {
  const rows: Row[] = await dbOf(container)("after_sale")
    .select("id", "state", "sent_back_at")
    .whereNull("deleted_at")
    .whereRaw(
      `(state in ('requested', 'disputed', 'awaiting_goods') or state_at > now() - interval '1 day')`
    )
    .orderBy("state_at")
    .limit(5000)
  const clocks = await clocksOf(
    container,
    rows.map((row) => row.id)
  )
  return rows
    .filter((row) => !isRight(row, clocks[row.id]) || isOver(row, clocks[row.id]))
    .map(({ id }) => ({ case_id: id }))
}

/** Keeps a case's clock true to its state, and acts when somebody let it run out. */
export const keepCaseClocksJob = defineJob<Payload>({
  name: KEEP_CASE_CLOCKS,
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 60_000,
  async handle({ payload: { case_id }, container }: JobContext<Payload>) {
    const row: Row | undefined = await dbOf(container)("after_sale")
      .select("id", "state", "sent_back_at")
      .where({ id: case_id })
      .first()
    if (!row) return
    await keepClocksWorkflow(container).run({
      input: {
        subject_type: CASE_SUBJECT,
        policies: CASE_POLICIES,
        subjects: [{ subject_id: case_id, running: wanted(row) }],
      },
    })
    const clocks = await clocksOf(container, [case_id])
    if (isOver(row, clocks[case_id])) await endSilence(container, case_id)
  },
  sweep: { everySeconds: 60, find: astray },
})
