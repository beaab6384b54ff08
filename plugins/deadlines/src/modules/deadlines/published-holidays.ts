import published from "chinese-days/dist/chinese-days.json"
import type { LocalText } from "@xiangji/kernel"
import type { DayKind } from "../../domain/business-calendar"

/** A day of the State Council's yearly notice. */
export type PublishedDay = { date: string; kind: DayKind; name: LocalText }

type Days = Record<string, string>

// The market's own years; nothing was ever due before.
const FIRST_YEAR = 2025

/** The years whose holidays are published: those with a National Day. */
export const publishedYears = (): number[] =>
  [...new Set(Object.keys(published.holidays).map((date) => Number(date.slice(0, 4))))]
    .filter((year) => year >= FIRST_YEAR && `${year}-10-01` in published.holidays)
    .sort((a, b) => a - b)

/** Holidays and made-up workdays of a year. */
export const publishedDays = (year: number): PublishedDay[] => [
  ...daysOf(published.holidays as Days, year, "holiday"),
  ...daysOf(published.workdays as Days, year, "workday"),
]

// The package writes "National Day,国庆节,3".
const daysOf = (days: Days, year: number, kind: DayKind): PublishedDay[] =>
  Object.entries(days)
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, text]) => {
      const [en, zh] = text.split(",")
      const name = { zh: zh ?? text, en: en ?? text }
      if (kind === "holiday") return { date, kind, name }
      return { date, kind, name: { zh: `${name.zh}调休上班`, en: `Worked for ${name.en}` } }
    })
