import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tickClock } from "../../../domain/alarms"
import { replan } from "../../../domain/clock"
import type { Calendars } from "./calendars"
import { clockOf, rungOf, termsOf, type DeadlineRow } from "./deadline-row"

const ROWS_A_TIME = 500

/**
 * Counts running clocks of a calendar anew after one of its days was changed. What was called out already stays:
 * a holiday announced late takes no warning back.
 */
export async function replanDeadlines(
  db: Knex,
  calendars: Calendars,
  calendar_code: string
): Promise<void> {
  const calendar = await calendars(calendar_code)
  for (let after = ""; ;) {
    const rows: DeadlineRow[] = await db("deadline")
      .where({ calendar_code, state: "running", deleted_at: null })
      .where("id", ">", after)
      .orderBy("id")
      .limit(ROWS_A_TIME)
      .forUpdate()
      .select("*")
    for (const row of rows) {
      const terms = termsOf(row)
      const { warn_at, due_at } = replan(calendar, terms, clockOf(row))
      const moved = {
        warn_at: row.warned_at ? row.warn_at : warn_at,
        due_at: row.breached_at ? row.due_at : due_at,
      }
      const clock = { ...clockOf(row), ...moved }
      const { next_at } = tickClock(calendar, terms, clock, rungOf(row), new Date(0))
      await db("deadline")
        .where({ id: row.id })
        .update({ ...moved, next_attempt_at: next_at, updated_at: new Date() })
    }
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_A_TIME) return
    after = last.id
  }
}
