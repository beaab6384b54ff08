import type { CalendarLine } from "./api/market-types"
import { PERIODS } from "./harvest-periods"
import { runAhead, runsOf, type Run } from "./season"

/** Some neighbouring cells of a row of the year: harvest or not, and whether it is the one of today. */
export type Stretch = { length: number; on: boolean; now: boolean; run: Run | null }

/** The year of one product as cells beside each other; together they are 36 periods long. */
export function stretchesOf(periods: readonly number[], now: number): Stretch[] {
  const runs = runsOf(periods)
  const stretches: Stretch[] = []
  for (let index = 0; index < PERIODS; index++) {
    const run = runs.find((candidate) => holds(candidate, index)) ?? null
    const last = stretches.at(-1)
    const today = index === now
    if (last && last.run === run && !last.now && !today) last.length += 1
    else stretches.push({ length: 1, on: run !== null, now: today, run })
  }
  return stretches
}

/** What the calendar is on a narrow page: first what is in season, then what begins, month by month from today. */
export type Chapter = { month: number | null; lines: { line: CalendarLine; run: Run }[] }

/** Products by when they are to be had next; `month` is null for what is in season now. */
export function chaptersOf(lines: readonly CalendarLine[], now: number): Chapter[] {
  const ahead = lines.flatMap((line) => {
    const run = runAhead(line.periods, now)
    return run ? [{ line, run }] : []
  })
  const running = ahead.filter(({ run }) => holds(run, now))
  const coming = ahead.filter(({ run }) => !holds(run, now))
  const months = Array.from({ length: 13 }, (_, step) => (Math.floor(now / 3) + step) % 12)
  const chapters = months.map((month, step) => ({
    month: month + 1,
    lines: coming.filter(({ run }) => startsIn(run, month, step, now)),
  }))
  return [{ month: null, lines: running }, ...chapters].filter(({ lines }) => lines.length)
}

/** What is in season first, then by when it begins next. */
export function fromToday<Line extends Pick<CalendarLine, "periods">>(
  lines: readonly Line[],
  now: number
): Line[] {
  const away = ({ periods }: Line) => {
    const run = runAhead(periods, now)
    return !run || holds(run, now) ? -1 : (run.from - now + PERIODS) % PERIODS
  }
  return [...lines].sort((a, b) => away(a) - away(b))
}

const holds = ({ from, to }: Run, index: number) =>
  from <= to ? from <= index && index <= to : from <= index || index <= to

// Of the month of today, what begins later in it comes first and what began earlier comes a year later, last.
function startsIn({ from }: Run, month: number, step: number, now: number): boolean {
  if (Math.floor(from / 3) !== month) return false
  if (step === 0) return from > now
  return step < 12 || from <= now
}
