import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dateInChina } from "../../../../../../domain/business-calendar"
import { setCalendarDayWorkflow } from "../../../../../../workflows/calendar/change-day"
import { deadlinesService } from "../../../../../../workflows/deadlines-service"
import type { CalendarDayBody, CalendarDaysQuery } from "../../../validators"

/** The days of a year (this one, unless told) that are not what their weekday says. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, CalendarDaysQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery as CalendarDaysQuery
  const year = query.year ?? Number(dateInChina(new Date()).slice(0, 4))
  const service = deadlinesService(req.scope)
  await service.calendarFor(req.params.code!)
  res.json({ year, days: await service.daysOfYear(req.params.code!, year) })
}

/** Makes a day a holiday or a workday. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CalendarDayBody>,
  res: MedusaResponse
) => {
  const { result } = await setCalendarDayWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      calendar_code: req.params.code!,
      set_by: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ day: result })
}
