import type { MedusaContainer } from "@medusajs/framework/types"
import type { BusinessCalendar } from "../../domain/business-calendar"
import type { DeadlineRow } from "../../modules/deadlines/sql/deadline-row"
import { deadlinesService } from "../deadlines-service"

/** The calendars that clocks are counted on, each read once. */
export async function calendarsOf(
  container: Pick<MedusaContainer, "resolve">,
  rows: readonly DeadlineRow[]
): Promise<Map<string, BusinessCalendar>> {
  const codes = [...new Set(rows.map(({ calendar_code }) => calendar_code))]
  const service = deadlinesService(container)
  return new Map(
    await Promise.all(codes.map(async (code) => [code, await service.calendarFor(code)] as const))
  )
}
