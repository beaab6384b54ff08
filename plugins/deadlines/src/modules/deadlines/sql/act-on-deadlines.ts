import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tickClock } from "../../../domain/alarms"
import { applyAct, changes, OPEN_STATES, type ClockAct } from "../../../domain/clock"
import type { Calendars } from "./calendars"
import {
  clockColumns,
  clockOf,
  rungOf,
  termsOf,
  type ClockColumns,
  type DeadlineRef,
  type DeadlineRow,
} from "./deadline-row"

/** What an act has changed, so that it can be taken back. */
export type DeadlineChange = {
  id: string
  before: ClockColumns & { next_attempt_at: Date | null }
  after: Pick<ClockColumns, "state" | "running_since" | "paused_at" | "ended_at">
}

/**
 * Pauses, resumes, meets or cancels open clocks. What a clock should have called out by now is noted first, so that
 * nobody escapes the record by a minute. A subject without an open clock is passed over, as is an act that changes nothing.
 */
export async function actOnDeadlines(
  db: Knex,
  calendars: Calendars,
  refs: readonly DeadlineRef[],
  act: ClockAct,
  now: Date
): Promise<DeadlineChange[]> {
  const done: DeadlineChange[] = []
  for (const row of await openRows(db, refs)) {
    const clock = clockOf(row)
    if (!changes(clock, act)) continue
    const [calendar, terms] = [await calendars(row.calendar_code), termsOf(row)]
    const { alarms, rung } = tickClock(calendar, terms, clock, rungOf(row), now)
    const acted = applyAct(calendar, terms, clock, act, now)
    const after = clockColumns(acted)
    const { next_at } = tickClock(calendar, terms, acted, rung, new Date(0))
    await db("deadline")
      .where({ id: row.id })
      .update({
        ...after,
        ...rung,
        next_attempt_at: next_at,
        ...(alarms.length
          ? { outbox: JSON.stringify([...row.outbox, ...alarms]), emit_at: now }
          : {}),
        updated_at: new Date(),
      })
    const { state, running_since, paused_at, ended_at } = after
    done.push({
      id: row.id,
      before: { ...clockColumns(clock), next_attempt_at: row.next_attempt_at },
      after: { state, running_since, paused_at, ended_at },
    })
  }
  return done
}

/**
 * Takes acts back: each clock is as it was, unless somebody has acted on it since or has started another one for the
 * same subject. What it has called out meanwhile stays called.
 */
export async function takeBackActs(db: Knex, done: readonly DeadlineChange[]): Promise<void> {
  for (const { id, before, after } of [...done].reverse())
    await db("deadline as clock")
      .where({ id, ...after })
      .whereNotExists(
        db("deadline as other")
          .select(db.raw("1"))
          .whereRaw(
            "other.policy = clock.policy and other.subject_type = clock.subject_type and other.subject_id = clock.subject_id and other.id <> clock.id"
          )
          .whereIn("other.state", OPEN_STATES)
          .whereNull("other.deleted_at")
      )
      .update({ ...before, updated_at: new Date() })
}

function openRows(db: Knex, refs: readonly DeadlineRef[]): Promise<DeadlineRow[]> {
  if (!refs.length) return Promise.resolve([])
  return db("deadline")
    .whereIn(
      ["policy", "subject_type", "subject_id"],
      refs.map(({ policy, subject_type, subject_id }) => [policy, subject_type, subject_id])
    )
    .whereIn("state", OPEN_STATES)
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
    .select("*")
}
