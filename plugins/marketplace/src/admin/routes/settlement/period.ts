const DAY_MS = 24 * 3600 * 1000

/** The day in China of a moment, `2026-11-22`. */
const chinaDay = (at: number) => new Date(at + 8 * 3600 * 1000).toISOString().slice(0, 10)

/** The days that are offered first: the month up to today. */
export function firstPeriod(now = Date.now()) {
  const to = chinaDay(now)
  const from = `${to.slice(0, 8)}01`
  // On the first of a month there is nothing of it yet.
  return from === to ? { from: chinaDay(now - 30 * DAY_MS), to } : { from, to }
}
