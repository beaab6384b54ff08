import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import { dateInChina, type WeekHours } from "../../domain/business-calendar"
import { deadlinesService } from "../deadlines-service"

/** A calendar as operators see it. */
export type CalendarView = {
  code: string
  name: LocalText
  hours: WeekHours
  /** Of this year and the next: those without announced holidays, which fall back to weekends. */
  unannounced_years: number[]
}

/** All calendars, by code. */
export async function calendarViews(
  container: Pick<MedusaContainer, "resolve">
): Promise<CalendarView[]> {
  const service = deadlinesService(container)
  const rows = await service.listBusinessCalendars({}, { order: { code: "ASC" }, take: 100 })
  const year = Number(dateInChina(new Date()).slice(0, 4))
  return Promise.all(
    rows.map(async ({ code, name, hours }) => ({
      code,
      name: name as LocalText,
      hours: hours as WeekHours,
      unannounced_years: await service.unannouncedYears(code, [year, year + 1]),
    }))
  )
}
