import type { HarvestWindow } from "../../types/market"

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const PARTS: Record<string, 0 | 1 | 2> = { 上旬: 0, 初: 0, 中旬: 1, 中: 1, 下旬: 2, 底: 2, 末: 2 }
const ALL_YEAR = /^(?:全年|常年|四季|一年四季|全年有货|all year|all year round|-|无)$/i

/** What a season says; whether every window begins and ends with a ten-day period. */
export type Season = { windows: HarvestWindow[]; onPeriods: boolean } | "unreadable"

/**
 * Harvest windows as people write them: `3月下旬—4月中旬`, `03-21~04-20`, `3月至5月`, `11月—2月`, `全年`; several with
 * 、 or ; between. Both ends should lie on ten-day periods (旬); they are never moved there.
 */
export function readSeason(text: string): Season {
  const plain = text.normalize("NFKC").trim()
  if (ALL_YEAR.test(plain)) return { windows: [], onPeriods: true }
  const pieces = plain.split(/[、;,]|以及|和/).map((piece) => piece.replace(/\s/g, ""))
  if (pieces.length > 6) return "unreadable"
  const windows: HarvestWindow[] = []
  for (const piece of pieces) {
    const window = readWindow(piece)
    if (!window) return "unreadable"
    windows.push(window)
  }
  return { windows, onPeriods: windows.every(onPeriods) }
}

/** A window between two days of a calendar, as date cells give them (`2026-03-21`). */
export function seasonOfDays(from: string, to: string): Season {
  const window = { from: from.slice(-5), to: to.slice(-5) }
  return { windows: [window], onPeriods: onPeriods(window) }
}

function readWindow(piece: string): HarvestWindow | null {
  const ends = piece.split(/—+|–|~|-{2,}|至|到|(?<=[月旬日底初末])-|(?<=^\d{1,2}[-./]\d{1,2})-/)
  const [first = "", second = first] = ends
  if (ends.length > 2) return null
  const from = readEnd(first, "from")
  const to = readEnd(second, "to", monthOf(first))
  return from && to ? { from, to } : null
}

const monthOf = (text: string) => /^(\d{1,2})月/.exec(text)?.[1]

function readEnd(text: string, end: "from" | "to", month?: string): string | null {
  const day = /^(?:\d{4}[-./年])?(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(text)
  if (day) return monthDay(Number(day[1]), Number(day[2]))
  const named = /^(?:(\d{1,2})月)?(上旬|中旬|下旬|初|中|底|末)?(?:份)?$/.exec(text)
  const number = Number(named?.[1] ?? month)
  if (!named || !text || !DAYS[number - 1]) return null
  const part = named[2] === undefined ? undefined : PARTS[named[2]]
  if (end === "from") return monthDay(number, [1, 11, 21][part ?? 0]!)
  return monthDay(number, [10, 20, DAYS[number - 1]!][part ?? 2]!)
}

const two = (number: number) => String(number).padStart(2, "0")

function monthDay(month: number, day: number): string | null {
  const days = DAYS[month - 1]
  if (!days || day < 1 || day > days) return null
  // The end of February is its last ten days, whatever the year.
  return `${two(month)}-${two(month === 2 && day === 28 ? 29 : day)}`
}

function onPeriods({ from, to }: HarvestWindow): boolean {
  const [month, day] = to.split("-").map(Number) as [number, number]
  const last = day === DAYS[month - 1] || (month === 2 && day === 28)
  return ["01", "11", "21"].includes(from.slice(3)) && (day === 10 || day === 20 || last)
}

/** `3月下旬—4月中旬`: what an export writes and an import reads. */
export function writeSeason(windows: readonly HarvestWindow[]): string {
  if (!windows.length) return "全年"
  return windows.map(({ from, to }) => `${endText(from, "from")}—${endText(to, "to")}`).join("、")
}

function endText(monthDay: string, end: "from" | "to"): string {
  const [month, day] = monthDay.split("-").map(Number) as [number, number]
  const part = end === "from" ? [1, 11, 21].indexOf(day) : [10, 20].indexOf(day)
  const last = end === "to" && day >= 28 && day >= DAYS[month - 1]! - 1 ? 2 : part
  const name = ["上旬", "中旬", "下旬"][last]
  return name ? `${month}月${name}` : `${month}月${day}日`
}
