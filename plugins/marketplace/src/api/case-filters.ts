import { CASE_STATES } from "../types/aftersales"
import { isOpen } from "../domain/after-sale/states"

/** A checked query's filters as the module takes them: `open` is all states somebody still has to act in. */
export function caseFilters({
  open,
  ...filters
}: Record<string, unknown>): Record<string, unknown> {
  if (open === undefined) return filters
  return { state: CASE_STATES.filter((state) => isOpen(state) === open), ...filters }
}
