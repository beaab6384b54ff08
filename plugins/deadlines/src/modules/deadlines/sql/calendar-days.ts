import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import type { DayKind } from "../../../domain/business-calendar"

/** A day of a calendar. */
export type CalendarDayRow = {
  calendar_code: string
  date: string
  kind: DayKind
  name: LocalText
  set_by: string | null
}

const COLUMNS = ["calendar_code", "date", "kind", "name", "set_by"]

/** The days of a calendar's year, in order. */
export const daysOfYear = (
  db: Knex,
  calendar_code: string,
  year: number
): Promise<CalendarDayRow[]> =>
  db("deadline_calendar_day")
    .where({ calendar_code, deleted_at: null })
    .whereLike("date", `${year}-%`)
    .orderBy("date")
    .select(COLUMNS)

/** One day of a calendar, held until the transaction ends. */
export const lockDay = (
  db: Knex,
  calendar_code: string,
  date: string
): Promise<CalendarDayRow | undefined> =>
  db("deadline_calendar_day")
    .where({ calendar_code, date, deleted_at: null })
    .forUpdate()
    .first(COLUMNS)

/** Writes a day; one that is there already is replaced. */
export async function writeDay(db: Knex, day: CalendarDayRow): Promise<void> {
  const row = { ...day, name: JSON.stringify(day.name) }
  const changed = await db("deadline_calendar_day")
    .where({ calendar_code: day.calendar_code, date: day.date, deleted_at: null })
    .update({ ...row, updated_at: new Date() })
  if (!changed)
    await db("deadline_calendar_day").insert({ id: generateEntityId(undefined, "dday"), ...row })
}

/** Takes a day out: its weekday counts again. */
export const removeDay = (db: Knex, calendar_code: string, date: string): Promise<number> =>
  db("deadline_calendar_day").where({ calendar_code, date, deleted_at: null }).delete()

/** Which of the years have no National Day yet, so that their holidays are not announced. */
export async function unannouncedYears(
  db: Knex,
  calendar_code: string,
  years: readonly number[]
): Promise<number[]> {
  const announced: { date: string }[] = await db("deadline_calendar_day")
    .where({ calendar_code, kind: "holiday", deleted_at: null })
    .whereIn(
      "date",
      years.map((year) => `${year}-10-01`)
    )
    .select("date")
  return years.filter((year) => !announced.some(({ date }) => date.startsWith(`${year}-`)))
}
