import type { AuditFilter } from "../lib/api/seller-people.server"
import { errorsOf, type FieldErrors } from "./parsed"

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads the record's filter from an address: whole days as China counts them. */
export function parseAuditFilter(search: URLSearchParams): {
  filter: AuditFilter
  errors: FieldErrors
} {
  const [action, from, to] = ["action", "from", "to"].map((name) => search.get(name)?.trim() ?? "")
  const known = (day: string | undefined): day is string => Boolean(day && DAY.test(day))
  const errors = errorsOf({ to: known(from) && known(to) && to < from && "dates" })
  return {
    errors,
    filter: {
      ...(action ? { action } : {}),
      ...(known(from) ? { from } : {}),
      ...(known(to) && !errors.to ? { to } : {}),
    },
  }
}
