import { fault, type LocalText } from "@xiangji/kernel"
import type { HarvestWindow } from "../types/market"

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for `MM-DD` of a real day of the year; 29 February counts. */
export function isMonthDay(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(text)
  const days = DAYS_IN_MONTH[Number(match?.[1]) - 1]
  const day = Number(match?.[2])
  return days !== undefined && day >= 1 && day <= days
}

/** The day of the year in the villages, whatever clock the server keeps. */
export function monthDayInShanghai(at: Date): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Shanghai",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(at)
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? ""
  return `${part("month")}-${part("day")}`
}

/** No window means all the year round. A window may run over New Year (`11-15` to `02-10`). */
export function inSeason(windows: readonly HarvestWindow[], at: Date): boolean {
  const today = monthDayInShanghai(at)
  return windows.length === 0 || windows.some((window) => covers(window, today))
}

const covers = ({ from, to }: HarvestWindow, day: string) =>
  from <= to ? from <= day && day <= to : from <= day || day <= to

/** Refuses windows with days that do not exist (`MARKET-SEASON-01`). */
export function assertWindows(windows: readonly HarvestWindow[]): void {
  const bad = windows.find((window) => !isMonthDay(window.from) || !isMonthDay(window.to))
  if (!bad) return
  throw fault("invalid", "MARKET-SEASON-01", {
    zh: `上市时间不对：${bad.from} 至 ${bad.to}`,
    en: `Not a season: ${bad.from} to ${bad.to}`,
  })
}

/** `3月1日—4月30日` / `1 Mar – 30 Apr`; null when there is no season. */
export function seasonText(windows: readonly HarvestWindow[]): LocalText | null {
  if (!windows.length) return null
  return {
    zh: windows.map(({ from, to }) => `${dayZh(from)}—${dayZh(to)}`).join("、"),
    en: windows.map(({ from, to }) => `${dayEn(from)} – ${dayEn(to)}`).join(", "),
  }
}

const MONTHS_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")
const numbersOf = (monthDay: string) => monthDay.split("-").map(Number) as [number, number]

function dayZh(monthDay: string): string {
  const [month, day] = numbersOf(monthDay)
  return `${month}月${day}日`
}

function dayEn(monthDay: string): string {
  const [month, day] = numbersOf(monthDay)
  return `${day} ${MONTHS_EN[month - 1]}`
}
