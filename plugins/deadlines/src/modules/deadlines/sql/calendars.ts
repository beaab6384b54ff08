import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import type { BusinessCalendar, DayKind, WeekHours } from "../../../domain/business-calendar"
import { CN_OFFICE, CN_OFFICE_HOURS } from "../../../domain/office-hours"
import { publishedDays, publishedYears } from "../published-holidays"

/** Calendars by code, read once for a piece of work. */
export type Calendars = (code: string) => Promise<BusinessCalendar>

/** Reads calendars, each once. `cn-office` is made where it is missing. */
export function calendarsIn(db: Knex): Calendars {
  const known = new Map<string, Promise<BusinessCalendar>>()
  return (code) => {
    const reading = known.get(code) ?? readCalendar(db, code)
    known.set(code, reading)
    return reading
  }
}

async function readCalendar(db: Knex, code: string): Promise<BusinessCalendar> {
  const row = await hoursOf(db, code)
  if (!row && code === CN_OFFICE) await seedOfficeCalendar(db)
  const hours = row ?? (await hoursOf(db, code))
  if (!hours) throw noSuchCalendar()
  const days: { date: string; kind: DayKind }[] = await db("deadline_calendar_day")
    .select("date", "kind")
    .where({ calendar_code: code, deleted_at: null })
  return { hours, days: new Map(days.map(({ date, kind }) => [date, kind])) }
}

async function hoursOf(db: Knex, code: string): Promise<WeekHours | undefined> {
  const row: { hours: WeekHours } | undefined = await db("deadline_calendar")
    .where({ code, deleted_at: null })
    .first("hours")
  return row?.hours
}

/**
 * Makes the office calendar and fills in the public holidays of years that are published by now. A year is filled in
 * once: what an operator has changed or removed since is left alone.
 */
export async function seedOfficeCalendar(db: Knex): Promise<number[]> {
  await db("deadline_calendar")
    .insert({
      id: generateEntityId(undefined, "dcal"),
      code: CN_OFFICE,
      name: JSON.stringify({ zh: "办公日历", en: "Office hours" }),
      hours: JSON.stringify(CN_OFFICE_HOURS),
      seeded_years: "[]",
    })
    .onConflict()
    .ignore()
  const row: { seeded_years: number[] } | undefined = await db("deadline_calendar")
    .where({ code: CN_OFFICE, deleted_at: null })
    .forUpdate()
    .first("seeded_years")
  const years = publishedYears().filter((year) => !row?.seeded_years.includes(year))
  if (!row || !years.length) return []
  await db("deadline_calendar_day")
    .insert(
      years.flatMap(publishedDays).map((day) => ({
        id: generateEntityId(undefined, "dday"),
        calendar_code: CN_OFFICE,
        ...day,
        name: JSON.stringify(day.name),
      }))
    )
    .onConflict()
    .ignore()
  await db("deadline_calendar")
    .where({ code: CN_OFFICE, deleted_at: null })
    .update({
      seeded_years: JSON.stringify([...row.seeded_years, ...years]),
      updated_at: new Date(),
    })
  return years
}

/** There is no calendar of that code (`DEADLINES-CALENDAR-01`). */
export const noSuchCalendar = () =>
  fault("not_found", "DEADLINES-CALENDAR-01", {
    zh: "没有这个日历",
    en: "There is no such calendar",
  })
