import { PERIODS, periodOf, periodsOfWindows } from "./harvest-periods"

/** Days of the year, both ends included, on ten-day periods; may run over New Year. */
export type HarvestWindow = { from: string; to: string }

/** A stretch of neighbouring ten-day periods, both ends included; `from` is after `to` where it runs over New Year. */
export type Run = { from: number; to: number }

/** For each of the 36 ten-day periods of the year whether it is harvest time. No windows: all year. */
export function seasonPeriods(windows: readonly HarvestWindow[]): boolean[] {
  const on = new Set(periodsOfWindows(windows))
  return Array.from({ length: PERIODS }, (_, index) => !windows.length || on.has(index))
}

/** The ten-day period of a moment, by the calendar in China. */
export function periodAt(moment: Date): number {
  const china = new Date(moment.getTime() + 8 * 60 * 60 * 1000)
  return china.getUTCMonth() * 3 + Math.min(2, Math.floor((china.getUTCDate() - 1) / 10))
}

/** Neighbouring periods as stretches, in the order of the year; the one over New Year comes last. */
export function runsOf(periods: readonly number[]): Run[] {
  const on = new Set(periods)
  if (on.size === PERIODS) return [{ from: 0, to: PERIODS - 1 }]
  const starts = [...on].filter((index) => !on.has(before(index))).sort((a, b) => a - b)
  return starts.map((from) => {
    let to = from
    while (on.has(after(to))) to = after(to)
    return { from, to }
  })
}

/** The stretch that is running, else the next to begin. Undefined where nothing ever does. */
export function runAhead(periods: readonly number[], now: number): Run | undefined {
  const away = ({ from, to }: Run) => {
    const running = from <= to ? from <= now && now <= to : from <= now || now <= to
    return running ? -1 : (from - now + PERIODS) % PERIODS
  }
  return runsOf(periods).sort((a, b) => away(a) - away(b))[0]
}

/** `3月下旬` / `late March`; the names of months come from the texts of the page. */
export const periodName = (index: number, name: (month: number, part: Part) => string) => {
  const { month, part } = periodOf(index)
  return name(month, part)
}
export type Part = ReturnType<typeof periodOf>["part"]

const before = (index: number) => (index + PERIODS - 1) % PERIODS
const after = (index: number) => (index + 1) % PERIODS
