import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import type { CalendarDayRow } from "../../modules/deadlines/sql/calendar-days"
import { deadlinesService } from "../deadlines-service"

type Day = Pick<CalendarDayRow, "calendar_code" | "date">
type Undo = Day & { to: CalendarDayRow | null }

const undoDayChange = async (undo: Undo | undefined, { container }: Scope) => {
  if (undo) await deadlinesService(container).changeDay(undo)
}

type Scope = { container: Parameters<typeof deadlinesService>[0] }

const setDayStep = createStep(
  "deadlines-set-calendar-day",
  async (day: CalendarDayRow, { container }) => {
    const { calendar_code, date } = day
    const before = await deadlinesService(container).changeDay({ calendar_code, date, to: day })
    return new StepResponse(day, { calendar_code, date, to: before })
  },
  undoDayChange
)

const removeDayStep = createStep(
  "deadlines-remove-calendar-day",
  async ({ calendar_code, date }: Day, { container }) => {
    const before = await deadlinesService(container).changeDay({ calendar_code, date, to: null })
    if (!before) throw noSuchDay()
    return new StepResponse(before, { calendar_code, date, to: before })
  },
  undoDayChange
)

/** Makes a day a holiday or a workday and counts running clocks anew. A day that is set already is changed. */
export const setCalendarDayWorkflow = createWorkflow(
  "deadlines-set-day",
  (input: CalendarDayRow) => new WorkflowResponse(setDayStep(input))
)

/** Lets a day be what its weekday says again (`DEADLINES-CALENDAR-03` when it is). */
export const removeCalendarDayWorkflow = createWorkflow(
  "deadlines-remove-day",
  (input: Day) => new WorkflowResponse(removeDayStep(input))
)

const noSuchDay = () =>
  fault("not_found", "DEADLINES-CALENDAR-03", {
    zh: "日历里没有这一天",
    en: "There is no such day in the calendar",
  })
