import { fault } from "@xiangji/kernel"

/** Days in China, both included: `2026-11-01`. */
export type PeriodDays = { from: string; to: string }

/** The moments a period lasts from (included) to (not included). */
export type Period = { period_from: Date; period_to: Date }

const DAY_MS = 24 * 3600 * 1000

/** Midnight in China at the beginning of a day; null when there is no such day. */
export function chinaMidnight(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const at = new Date(`${day}T00:00:00+08:00`)
  return Number.isNaN(at.getTime()) || chinaDay(at) !== day ? null : at
}

/** The day in China of a moment. */
export const chinaDay = (at: Date): string =>
  new Date(at.getTime() + 8 * 3600 * 1000).toISOString().slice(0, 10)

/**
 * The moments of a period of days. A period that is not over yet ends now: nothing is settled that may still be booked.
 * `SETTLEMENT-PERIOD-01` (no such days, or the wrong way round), `-02` (it has not begun).
 */
export function periodOf(days: PeriodDays, now: Date): Period {
  const period_from = chinaMidnight(days.from)
  const last = chinaMidnight(days.to)
  if (!period_from || !last || last < period_from) throw badPeriod()
  if (period_from > now) throw notBegun()
  return { period_from, period_to: new Date(Math.min(last.getTime() + DAY_MS, now.getTime())) }
}

const badPeriod = () =>
  fault("invalid", "SETTLEMENT-PERIOD-01", {
    zh: "请选择结算的起止日期，起始日不能晚于截止日",
    en: "Choose the first and the last day to settle; the first cannot be after the last",
  })

const notBegun = () =>
  fault("not_allowed", "SETTLEMENT-PERIOD-02", {
    zh: "这个结算期还没有开始",
    en: "This period has not begun yet",
  })
