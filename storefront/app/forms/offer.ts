import { ROLES, SCOPES, type Offer, type Role } from "../lib/api/seller-people-types"
import type { Values } from "../lib/form"
import { parsePhone } from "../lib/phone"
import { isOneOf } from "./is-one-of"
import { errorsOf, parsed, type Parsed } from "./parsed"

/** How long a mandate usually lasts. */
export const UNTIL = ["month", "quarter", "half", "year", "date"] as const
const MONTHS: Partial<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** Reads an invitation; an agent also gets a mandate. */
export function parseOffer(values: Values, scopes: readonly string[], now: Date): Parsed<Offer> {
  const agent = values.role === "agent"
  const phone = parsePhone(values.phone ?? "")
  const mandate = agent ? parseTerms(values, scopes, now) : null
  const errors = {
    ...errorsOf({
      phone: !phone && "phone",
      name: (values.name ?? "").length > 40 && "tooLong",
      role: !isOneOf(ROLES, values.role) && "choose",
    }),
    ...(mandate && !mandate.ok ? mandate.errors : {}),
  }
  return parsed(errors, () => ({
    phone: phone!,
    role: values.role as Role,
    ...(values.name ? { name: values.name } : {}),
    ...(mandate?.ok ? mandate.value : {}),
  }))
}

/** Reads a mandate for the holder of a phone. */
export function parseMandate(values: Values, scopes: readonly string[], now: Date) {
  const phone = parsePhone(values.phone ?? "")
  const terms = parseTerms(values, scopes, now)
  const errors = { ...errorsOf({ phone: !phone && "phone" }), ...(terms.ok ? {} : terms.errors) }
  return parsed(errors, () => ({ phone: phone!, ...(terms.ok ? terms.value : {}) }))
}

function parseTerms(
  values: Values,
  scopes: readonly string[],
  now: Date
): Parsed<Pick<Offer, "scopes" | "valid_from" | "valid_to">> {
  const asked = SCOPES.filter((scope) => scopes.includes(scope))
  const today = chinaDay(now)
  const { from } = values
  const first = dayFrom(from || today, today)
  const valid_to = endOf(values, first ?? today)
  const errors = errorsOf({
    scopes: !asked.length && "scopes",
    from: !first && "date",
    until: !isOneOf(UNTIL, values.until) && "choose",
    date: values.until === "date" && !valid_to && "date",
  })
  return parsed(errors, () => ({
    scopes: asked,
    // Today means from this moment on.
    ...(first && first > today ? { valid_from: first } : {}),
    ...(valid_to ? { valid_to } : {}),
  }))
}

/** The last day a mandate counts; undefined for no day, or one before its first. */
function endOf({ until = "", date = "" }: Values, first: string): string | undefined {
  const months = MONTHS[until]
  return months ? monthsLater(first, months) : dayFrom(date, first)
}

/** A day that is not before another, as China counts days. */
const dayFrom = (day: string, earliest: string) => (isDay(day) && day >= earliest ? day : undefined)

/** Today in China, `2027-03-01`. */
const chinaDay = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}
