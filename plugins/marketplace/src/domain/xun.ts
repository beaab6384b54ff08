import type { LocalText } from "@xiangji/kernel"
import type { HarvestWindow } from "../types/market"

/** The three ten-day periods 旬 of a month; the last one holds what is left of it. */
export const XUN_PARTS = ["early", "mid", "late"] as const
export type XunPart = (typeof XUN_PARTS)[number]

/** One of the 36 ten-day periods of the year, by which farmers tell when something ripens. */
export type Xun = { index: number; month: number; part: XunPart; name: LocalText }

/** How many ten-day periods a year has. */
export const XUN_COUNT = 36

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTHS_ZH = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ")
const PARTS_ZH = ["上旬", "中旬", "下旬"]
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ")

const two = (value: number) => String(value).padStart(2, "0")
const monthOf = (index: number) => Math.floor(index / 3)

/** The period with an index from 0 (early January) to 35 (late December). */
export function xun(index: number): Xun {
  const month = monthOf(index)
  const part = XUN_PARTS[index % 3]!
  const name = {
    zh: `${MONTHS_ZH[month]}月${PARTS_ZH[index % 3]}`,
    en: `${part} ${MONTHS_EN[month]}`,
  }
  return { index, month: month + 1, part, name }
}

/** The year from early January to late December. */
export const XUNS: readonly Xun[] = Array.from({ length: XUN_COUNT }, (_, index) => xun(index))

/** The period that a day (`MM-DD`) lies in. */
export function xunOf(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number)
  return (month - 1) * 3 + Math.min(2, Math.floor((day - 1) / 10))
}

/** First day of a period: `03-21`. */
export const firstDay = (index: number) => `${two(monthOf(index) + 1)}-${two((index % 3) * 10 + 1)}`

/** Last day of a period: `03-31`; late February ends on the 29th, whether the year has one or not. */
export function lastDay(index: number): string {
  const month = monthOf(index)
  return `${two(month + 1)}-${index % 3 === 2 ? LAST_DAY[month] : two((index % 3) * 10 + 10)}`
}

/** The periods of the year that windows touch, in the order of the year; all of them when there are no windows. */
export function xunsOf(windows: readonly HarvestWindow[]): number[] {
  if (!windows.length) return XUNS.map(({ index }) => index)
  const touched = new Set(windows.flatMap(periodsOf))
  return [...touched].sort((a, b) => a - b)
}

function periodsOf({ from, to }: HarvestWindow): number[] {
  const first = xunOf(from)
  // A window that ends before it begins runs over New Year; within one period it runs all the way round.
  const round = to < from ? XUN_COUNT : 0
  const length = Math.min(XUN_COUNT, xunOf(to) - first + round + 1)
  return Array.from({ length }, (_, step) => (first + step) % XUN_COUNT)
}

/** The fewest windows that cover just these periods; neighbours are joined, over New Year too. */
export function windowsOf(periods: readonly number[]): HarvestWindow[] {
  const on = new Set(periods)
  if (on.size === 0 || on.size === XUN_COUNT) return []
  const before = (index: number) => (index + XUN_COUNT - 1) % XUN_COUNT
  const after = (index: number) => (index + 1) % XUN_COUNT
  const starts = [...on].filter((index) => !on.has(before(index))).sort((a, b) => a - b)
  return starts.map((start) => {
    let end = start
    while (on.has(after(end))) end = after(end)
    return { from: firstDay(start), to: lastDay(end) }
  })
}
