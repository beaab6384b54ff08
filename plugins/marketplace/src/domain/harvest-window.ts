import { fault, type LocalText } from "@xiangji/kernel"
import type { HarvestWindow } from "../types/market"
import { dayInShanghai } from "./season-day"
import { firstDay, lastDay, windowsOf, xun, xunOf, xunsOf } from "./xun"

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for `MM-DD` of a real day of the year; 29 February counts. */
export function isMonthDay(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(text)
  const days = DAYS_IN_MONTH[Number(match?.[1]) - 1]
  const day = Number(match?.[2])
  return days !== undefined && day >= 1 && day <= days
}

/** The day of the year in the villages, whatever clock the server keeps. */
export const monthDayInShanghai = (at: Date): string => dayInShanghai(at).slice(5)

/** No window means all the year round. A window may run over New Year (`11-11` to `02-10`). */
export function inSeason(windows: readonly HarvestWindow[], at: Date): boolean {
  return xunsOf(windows).includes(xunOf(monthDayInShanghai(at)))
}

/**
 * Refuses windows with days that do not exist (`MARKET-SEASON-01`) and windows that do not begin and end with a
 * ten-day period 旬 (`MARKET-SEASON-02`).
 */
export function assertWindows(windows: readonly HarvestWindow[]): void {
  const bad = windows.find((window) => !isMonthDay(window.from) || !isMonthDay(window.to))
  if (bad)
    throw fault("invalid", "MARKET-SEASON-01", {
      zh: `上市时间不对：${bad.from} 至 ${bad.to}`,
      en: `Not a season: ${bad.from} to ${bad.to}`,
    })
  const odd = windows.find((window) => !onBounds(window))
  if (odd)
    throw fault("invalid", "MARKET-SEASON-02", {
      zh: `上市时间要按旬填写（1日、11日或21日开始，10日、20日或月底结束）：${odd.from} 至 ${odd.to}`,
      en: `A season goes by ten-day periods: it begins on the 1st, 11th or 21st and ends on the 10th, 20th or the last day of a month, not ${odd.from} to ${odd.to}`,
    })
}

/** True when a window begins with the first and ends with the last day of a ten-day period. */
export function onBounds({ from, to }: HarvestWindow): boolean {
  return from === firstDay(xunOf(from)) && (to === lastDay(xunOf(to)) || to === "02-28")
}

/** Windows as they are kept: joined where they touch, and late February always with its 29th. */
export const settleWindows = (windows: readonly HarvestWindow[]): HarvestWindow[] =>
  windows.length ? windowsOf(xunsOf(windows)) : []

/** `三月上旬—四月下旬` / `early March – late April`; null when there is no season. */
export function seasonText(windows: readonly HarvestWindow[]): LocalText | null {
  if (!windows.length) return null
  const spans = windows.map(({ from, to }) => [xun(xunOf(from)).name, xun(xunOf(to)).name] as const)
  const text = (lang: keyof LocalText, dash: string, comma: string) =>
    spans
      .map(([from, to]) => (from.zh === to.zh ? from[lang] : `${from[lang]}${dash}${to[lang]}`))
      .join(comma)
  return { zh: text("zh", "—", "、"), en: text("en", " – ", ", ") }
}
