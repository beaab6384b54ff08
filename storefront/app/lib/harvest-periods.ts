import type { HarvestWindow } from "./season"

/** The ten-day periods 旬 of a year, 0 to 35: three of each month. */
export const PERIODS = 36
export const PARTS = ["early", "mid", "late"] as const

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (number: number) => String(number).padStart(2, "0")

/** The month (1–12) and part of a period. */
export const periodOf = (index: number) => ({
  month: Math.floor(index / 3) + 1,
  part: PARTS[index % 3]!,
})

const firstDay = (index: number) => `${two(periodOf(index).month)}-${two((index % 3) * 10 + 1)}`

function lastDay(index: number): string {
  const { month } = periodOf(index)
  return `${two(month)}-${index % 3 === 2 ? LAST_DAY[month - 1] : (index % 3) * 10 + 10}`
}

/** Windows for chosen periods, neighbours joined, December and January too; all of them mean no window. */
export function windowsOfPeriods(chosen: readonly number[]): HarvestWindow[] {
  const set = new Set(chosen.filter((index) => index >= 0 && index < PERIODS))
  if (set.size === 0 || set.size === PERIODS) return []
  const starts = [...set].filter((index) => !set.has((index + PERIODS - 1) % PERIODS))
  return starts
    .sort((a, b) => a - b)
    .map((start) => {
      let end = start
      while (set.has((end + 1) % PERIODS)) end = (end + 1) % PERIODS
      return { from: firstDay(start), to: lastDay(end) }
    })
}

/** The periods that windows touch; none when there are no windows. */
export function periodsOfWindows(windows: readonly HarvestWindow[]): number[] {
  const found = new Set<number>()
  for (const { from, to } of windows)
    for (let index = periodAt(from); ; index = (index + 1) % PERIODS) {
      found.add(index)
      if (index === periodAt(to)) break
    }
  return [...found].sort((a, b) => a - b)
}

function periodAt(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number)
  return (month - 1) * 3 + Math.min(2, Math.floor((day - 1) / 10))
}
