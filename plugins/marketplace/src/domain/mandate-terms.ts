import { fault } from "@xiangji/kernel"
import { MANDATE_SCOPES, type MandateScope } from "../types/market"

/** What somebody asks for when giving a mandate. */
export type WantedTerms = {
  scopes: readonly MandateScope[]
  /** Left out: from now on. */
  valid_from?: Date | string | null
  /** Left out: for a year. */
  valid_to?: Date | string | null
}

/** What a mandate says: which scopes, from when, until just before when. */
export type AgreedTerms = { scopes: MandateScope[]; valid_from: Date; valid_to: Date }

const DAY = 24 * 3600 * 1000

/**
 * Nobody gives anything away for ever: a mandate says what it is for (`MARKET-MANDATE-01`), ends after it begins and not
 * before today (`MARKET-MANDATE-03`), and within a year (`MARKET-MANDATE-04`).
 */
export function agreeTerms(wanted: WantedTerms, now: Date): AgreedTerms {
  const scopes = MANDATE_SCOPES.filter((scope) => wanted.scopes.includes(scope))
  if (!scopes.length) throw nothingToDo()
  const valid_from = new Date(wanted.valid_from ?? now)
  const longest = yearAfter(valid_from)
  const valid_to = new Date(wanted.valid_to ?? longest)
  if (!(valid_to > valid_from) || valid_to <= now) throw endsTooEarly()
  // "Until the same day next year" includes that day.
  if (valid_to.getTime() > longest.getTime() + DAY) throw tooLong()
  return { scopes, valid_from, valid_to }
}

/** The same moment one year later. */
export function yearAfter(moment: Date): Date {
  const later = new Date(moment)
  later.setUTCFullYear(later.getUTCFullYear() + 1)
  return later
}

/**
 * A day as people write it, `2026-11-22`, is a day in China: a mandate begins with its first moment and ends with its
 * last. A full timestamp is taken as it is; null for what is neither.
 */
export function momentOf(written: string, end: "from" | "to"): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written)
  const moment = new Date(day ? `${written}T00:00:00+08:00` : written)
  if (Number.isNaN(moment.getTime())) return null
  return day && end === "to" ? new Date(moment.getTime() + DAY) : moment
}

const nothingToDo = () =>
  fault("invalid", "MARKET-MANDATE-01", {
    zh: "请选择委托办理的事项",
    en: "Please choose what the mandate is for",
  })

const endsTooEarly = () =>
  fault("invalid", "MARKET-MANDATE-03", {
    zh: "委托的结束日期要晚于开始日期，也要晚于今天",
    en: "A mandate has to end after it begins, and not in the past",
  })

const tooLong = () =>
  fault("invalid", "MARKET-MANDATE-04", {
    zh: "一份委托最长一年，到期可以再委托",
    en: "A mandate lasts a year at most; it can be given again",
  })
