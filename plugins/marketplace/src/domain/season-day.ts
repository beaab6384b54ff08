import type { LocalText } from "@xiangji/kernel"

/** A day of one year as `YYYY-MM-DD`, in the villages' time. */
export type CalendarDay = string

const SHANGHAI = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ")

/** The day in the villages, whatever clock the server keeps. */
export const dayInShanghai = (at: Date): CalendarDay => SHANGHAI.format(at)

/** A day some days later. */
export function daysAfter(day: CalendarDay, days: number): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** `3月21日` / `21 March`. */
export function dayText(day: CalendarDay): LocalText {
  const [, month, date] = day.split("-").map(Number) as [number, number, number]
  return { zh: `${month}月${date}日`, en: `${date} ${MONTHS_EN[month - 1]}` }
}
