import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { tickClock } from "../../../domain/alarms"
import { startClock } from "../../../domain/clock"
import type { Calendars } from "./calendars"
import { clockColumns, type DeadlineRef } from "./deadline-row"
import type { PolicyInForce } from "./policies"

/** A clock to start, with the terms that are frozen into it. */
export type NewDeadline = DeadlineRef & { terms: PolicyInForce }

const NOTHING_RUNG = { warned_at: null, breached_at: null, level: 0 }

/** Starts clocks; where one of the policy is open for the subject already, nothing. Returns the ids of new ones. */
export async function startDeadlines(
  db: Knex,
  calendars: Calendars,
  wanted: readonly NewDeadline[],
  now: Date
): Promise<string[]> {
  if (!wanted.length) return []
  const rows: object[] = []
  // In one order everywhere, so that two writers of the same clocks cannot deadlock.
  for (const { terms, ...ref } of [...wanted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const calendar = await calendars(terms.calendar_code)
    const clock = startClock(calendar, terms, now)
    const { next_at } = tickClock(calendar, terms, clock, NOTHING_RUNG, new Date(0))
    rows.push({
      id: generateEntityId(undefined, "dline"),
      ...ref,
      ...terms,
      ...clockColumns(clock),
      escalate_minutes: JSON.stringify(terms.escalate_minutes),
      next_attempt_at: next_at,
      outbox: "[]",
    })
  }
  const written: { id: string }[] = await db("deadline")
    .insert(rows)
    .onConflict()
    .ignore()
    .returning("id")
  return written.map(({ id }) => id)
}

/** Takes clocks back that were just started. */
export const removeDeadlines = async (db: Knex, ids: readonly string[]): Promise<void> => {
  if (ids.length) await db("deadline").whereIn("id", ids).delete()
}

const keyOf = ({ policy, subject_type, subject_id }: DeadlineRef) =>
  JSON.stringify([policy, subject_type, subject_id])
