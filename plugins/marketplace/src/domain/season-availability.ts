import type { LocalText } from "@xiangji/kernel"
import type { HarvestWindow } from "../types/market"
import { dayInShanghai, daysAfter, dayText, type CalendarDay } from "./season-day"
import { firstDay, XUN_COUNT, xunOf, xunsOf } from "./xun"

export const AVAILABILITY_KINDS = ["all_year", "in_season", "preorder", "later"] as const
export type AvailabilityKind = (typeof AVAILABILITY_KINDS)[number]

/** Whether something can be had now, and if not, from when. */
export type Availability = {
  kind: AvailabilityKind
  /** First day of the next season, for what is out of season. */
  from: CalendarDay | null
  /** By when a pre-order leaves the hub. */
  promise_date: CalendarDay | null
  text: LocalText
}

/** What decides about it. */
export type Seasonal = {
  harvest_windows: readonly HarvestWindow[]
  preorder: boolean
  preorder_days: number | null
}

/** How something stands at a moment. A pre-order is promised for the beginning of its season and some days. */
export function availability(goods: Seasonal, at: Date): Availability {
  const periods = xunsOf(goods.harvest_windows)
  const none = { from: null, promise_date: null }
  if (periods.length === XUN_COUNT)
    return { kind: "all_year", ...none, text: { zh: "全年都有", en: "all year round" } }
  const today = dayInShanghai(at)
  const from = nextStart(periods, today)
  if (from === null)
    return { kind: "in_season", ...none, text: { zh: "现在正当季", en: "in season now" } }
  if (!goods.preorder) return { kind: "later", from, promise_date: null, text: laterText(from) }
  const promise_date = daysAfter(from, goods.preorder_days ?? 0)
  return { kind: "preorder", from, promise_date, text: preorderText(promise_date) }
}

/** The first day from `today` on that lies in one of the periods; null when today does. */
export function nextStart(periods: readonly number[], today: CalendarDay): CalendarDay | null {
  const now = xunOf(today.slice(5))
  if (periods.includes(now)) return null
  const year = Number(today.slice(0, 4))
  const thisYear = periods.find((index) => index > now)
  if (thisYear !== undefined) return `${year}-${firstDay(thisYear)}`
  return periods[0] === undefined ? null : `${year + 1}-${firstDay(periods[0])}`
}

function laterText(from: CalendarDay): LocalText {
  const day = dayText(from)
  return { zh: `${day.zh}上市`, en: `from ${day.en}` }
}

function preorderText(promise: CalendarDay): LocalText {
  const day = dayText(promise)
  return { zh: `现在预订，${day.zh}前发货`, en: `order now, sent by ${day.en}` }
}
