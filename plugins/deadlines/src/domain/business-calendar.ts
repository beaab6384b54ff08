import { fault } from "@xiangji/kernel"

/** Office hours of one day, `[["09:00", "12:00"], ["13:30", "17:30"]]`, in order and without overlap. */
export type DayHours = readonly (readonly [from: string, to: string])[]

/** Office hours by weekday, and of a day off that is worked to make up for a holiday (调休). */
export type WeekHours = Record<Weekday | "workday", DayHours>

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"

/** What a single day is when it is not what its weekday says. */
export type DayKind = "holiday" | "workday"

/** When the office is open. Days are dates in Chinese time, `2026-10-01`. */
export type BusinessCalendar = { hours: WeekHours; days: ReadonlyMap<string, DayKind> }

/** An open stretch, in milliseconds since 1970; the end is no longer in it. */
type Stretch = { from: number; to: number }

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
// China has one time and no summer time: a fixed distance to UTC says it all.
const SHANGHAI_MS = 8 * 60 * MINUTE_MS
// By far more than any office stays closed; beyond it a calendar is wrong, not merely quiet.
const LONGEST_PAUSE_DAYS = 400

// 1 January 1970 was a Thursday.
const WEEKDAYS: readonly Weekday[] = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"]

/** The first moment by which that much office time has passed since `from`. Zero leaves a moment where it is. */
export function addBusinessMs(calendar: BusinessCalendar, from: Date, ms: number): Date {
  if (!(ms >= 0) || !Number.isFinite(ms)) throw badDuration()
  let left = ms
  let at = from.getTime()
  if (left === 0) return new Date(at)
  let quiet = 0
  for (let day = dayOf(at); ; day++) {
    const before = left
    for (const stretch of stretchesOf(calendar, day)) {
      const start = Math.max(at, stretch.from)
      if (start >= stretch.to) continue
      if (left <= stretch.to - start) return new Date(start + left)
      left -= stretch.to - start
      at = stretch.to
    }
    quiet = left === before ? quiet + 1 : 0
    if (quiet > LONGEST_PAUSE_DAYS) throw neverOpen()
  }
}

/** Office time between two moments; negative when the second comes first. */
export function businessMsBetween(calendar: BusinessCalendar, from: Date, to: Date): number {
  const [start, end] = [from.getTime(), to.getTime()]
  if (end < start) return 0 - businessMsBetween(calendar, to, from) // never minus zero
  let sum = 0
  for (let day = dayOf(start); day <= dayOf(end); day++)
    for (const stretch of stretchesOf(calendar, day))
      sum += Math.max(0, Math.min(end, stretch.to) - Math.max(start, stretch.from))
  return sum
}

/** The first moment by which that many office minutes have passed since `from`. */
export const addBusinessMinutes = (calendar: BusinessCalendar, from: Date, minutes: number): Date =>
  addBusinessMs(calendar, from, minutes * MINUTE_MS)

/** Office minutes between two moments, with their fraction. */
export const businessMinutesBetween = (calendar: BusinessCalendar, from: Date, to: Date): number =>
  businessMsBetween(calendar, from, to) / MINUTE_MS

/** The date in China at a moment, `2026-10-01`. */
export const dateInChina = (at: Date): string => dateOfDay(dayOf(at.getTime()))

function stretchesOf({ hours, days }: BusinessCalendar, day: number): Stretch[] {
  const kind = days.get(dateOfDay(day))
  if (kind === "holiday") return []
  const weekday = hours[WEEKDAYS[((day % 7) + 7) % 7]!]
  // A weekday that is said to be worked keeps its own hours.
  const open = kind === "workday" && !weekday.length ? hours.workday : weekday
  const midnight = day * DAY_MS - SHANGHAI_MS
  return open.map(([from, to]) => ({
    from: midnight + minuteOf(from) * MINUTE_MS,
    to: midnight + minuteOf(to) * MINUTE_MS,
  }))
}

const dayOf = (ms: number) => Math.floor((ms + SHANGHAI_MS) / DAY_MS)

const dateOfDay = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Minutes since midnight, `09:30` → 570; `24:00` ends a day. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return hours! * 60 + minutes!
}

const badDuration = () =>
  fault("invalid", "DEADLINES-DURATION-01", {
    zh: "时长必须是不小于零的数",
    en: "A duration must be zero or more",
  })

const neverOpen = () =>
  fault("not_allowed", "DEADLINES-CALENDAR-02", {
    zh: "该日历没有办公时间",
    en: "This calendar has no office hours",
  })
