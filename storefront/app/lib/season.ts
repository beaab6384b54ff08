/** Days of the year, both ends included; may run over New Year. */
export type HarvestWindow = { from: string; to: string }

/** For each of the twelve months whether any harvest window touches it. No windows: all year. */
export function seasonMonths(windows: readonly HarvestWindow[]): boolean[] {
  const months = Array.from({ length: 12 }, (_, month) => month + 1)
  if (!windows.length) return months.map(() => true)
  return months.map((month) => windows.some((window) => covers(window, month)))
}

/** Harvest windows for ticked months (1–12), neighbours joined, December and January too. */
export function windowsOfMonths(ticked: readonly number[]): HarvestWindow[] {
  const months = [...new Set(ticked)].sort((a, b) => a - b)
  if (months.length === 0 || months.length === 12) return []
  const starts = months.filter((month) => !months.includes(before(month)))
  return starts.map((start) => {
    let end = start
    while (months.includes(after(end))) end = after(end)
    return { from: `${two(start)}-01`, to: `${two(end)}-${LAST_DAY[end - 1]}` }
  })
}

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const before = (month: number) => (month === 1 ? 12 : month - 1)
const after = (month: number) => (month === 12 ? 1 : month + 1)
const two = (month: number) => String(month).padStart(2, "0")

function covers({ from, to }: HarvestWindow, month: number): boolean {
  const [start, end] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))]
  return start <= end ? month >= start && month <= end : month >= start || month <= end
}
