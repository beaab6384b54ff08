import type { DayHours, WeekHours } from "./business-calendar"

const OFFICE: DayHours = [
  ["09:00", "12:00"],
  ["13:30", "17:30"],
]

/** The calendar that is there from the start. */
export const CN_OFFICE = "cn-office"

/** Its hours: Monday to Friday, with a lunch break; made-up days alike. */
export const CN_OFFICE_HOURS: WeekHours = {
  mon: OFFICE,
  tue: OFFICE,
  wed: OFFICE,
  thu: OFFICE,
  fri: OFFICE,
  sat: [],
  sun: [],
  workday: OFFICE,
}
