import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OPEN_STATES, type ClockState } from "../../../domain/clock"
import type { DeadlineRow } from "./deadline-row"

/** Which clocks are wanted; all that is given must fit. */
export type DeadlineFilters = {
  policy?: string
  state?: ClockState
  breached?: boolean
  subject_type?: string
  subject_id?: string
}

/** The newest clock of each subject. */
export const newestOf = (
  db: Knex,
  subject_type: string,
  subject_ids: readonly string[]
): Promise<DeadlineRow[]> =>
  db("deadline")
    .distinctOn("subject_id")
    .where({ subject_type, deleted_at: null })
    .whereIn("subject_id", subject_ids)
    .orderBy([
      { column: "subject_id" },
      { column: "started_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .select("*")

/** The policies whose clocks run now, by subject. One array binds however many subjects are asked for. */
export const runningOf = (
  db: Knex,
  subject_type: string,
  subject_ids: readonly string[]
): Promise<{ subject_id: string; policy: string }[]> =>
  db("deadline")
    .where({ subject_type, state: "running", deleted_at: null })
    .whereRaw("subject_id = any(?)", [[...subject_ids]])
    .select("subject_id", "policy")

/** One page of clocks: open ones first, the most urgent on top, then the ended ones, newest first. */
export async function findDeadlines(
  db: Knex,
  filters: DeadlineFilters,
  page: { limit: number; offset: number }
): Promise<{ rows: DeadlineRow[]; count: number }> {
  const open = db.raw("case when state = any(?) then due_at end", [OPEN_STATES])
  const rows: DeadlineRow[] = await fitting(db, filters)
    .select("*")
    .orderByRaw("? asc nulls last, ended_at desc, id", [open])
    .limit(page.limit)
    .offset(page.offset)
  const [counted]: { count: string }[] = await fitting(db, filters).count("* as count")
  return { rows, count: Number(counted?.count ?? 0) }
}

function fitting(db: Knex, { breached, ...filters }: DeadlineFilters): Knex.QueryBuilder {
  const query = db("deadline").whereNull("deleted_at")
  for (const [field, value] of Object.entries(filters))
    if (value !== undefined) void query.where(field, value)
  if (breached === true) void query.whereNotNull("breached_at")
  if (breached === false) void query.whereNull("breached_at")
  return query
}
