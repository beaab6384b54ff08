import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tickClock, type Alarm } from "../../../domain/alarms"
import type { Calendars } from "./calendars"
import { clockOf, rungOf, termsOf, type DeadlineRef, type DeadlineRow } from "./deadline-row"

/** Alarms of one clock that are set and now have to be told. */
export type DueAlarms = DeadlineRef & { id: string; alarms: Alarm[] }

// Short enough that the next tick tells what this one could not, long enough that a slow one is not overtaken.
const TELL_AGAIN_MS = 45_000

/**
 * Takes clocks whose alarm is due, and such whose alarms were set but never told, sets what is due and returns what is
 * to be told once this is committed. Rows that another process holds are its business.
 */
export async function claimDue(
  db: Knex,
  calendars: Calendars,
  now: Date,
  limit: number
): Promise<DueAlarms[]> {
  const rows: DeadlineRow[] = await db("deadline")
    .whereNull("deleted_at")
    .where((due) => due.where("next_attempt_at", "<=", now).orWhere("emit_at", "<=", now))
    .orderByRaw("least(next_attempt_at, emit_at)")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .select("*")
  const due: DueAlarms[] = []
  for (const row of rows) {
    const calendar = await calendars(row.calendar_code)
    const { alarms, rung, next_at } = tickClock(
      calendar,
      termsOf(row),
      clockOf(row),
      rungOf(row),
      now
    )
    const outbox = [...row.outbox, ...alarms]
    await db("deadline")
      .where({ id: row.id })
      .update({
        ...rung,
        next_attempt_at: next_at,
        outbox: JSON.stringify(outbox),
        emit_at: outbox.length ? new Date(now.getTime() + TELL_AGAIN_MS) : null,
        updated_at: new Date(),
      })
    const { id, policy, subject_type, subject_id } = row
    if (outbox.length) due.push({ id, policy, subject_type, subject_id, alarms: outbox })
  }
  return due
}

/** Notes that alarms were told. Those that were set meanwhile wait for their own telling. */
export async function noteTold(db: Knex, told: readonly DueAlarms[]): Promise<void> {
  for (const { id, alarms } of told)
    await db.raw(
      `update deadline set outbox = outbox - ?::text[],
         emit_at = case when outbox - ?::text[] = '[]'::jsonb then null else emit_at end
       where id = ?`,
      [alarms, alarms, id]
    )
}
