import { stateAfterEntry, type Entry } from "./listing-moves"
import { listingStates, type ListingState } from "./listing-states"

/** What a buyer relies on when an operator has looked at a listing; changing it means looking again. */
const REVIEWED = [
  "title",
  "description",
  "sale_unit",
  "net_weight_grams",
  "gross_weight_grams",
  "storage_class",
  "harvest_windows",
  "preorder",
  "preorder_days",
  "image_ids",
  "place_id",
  "tax_code",
] as const

type Content = Partial<Record<(typeof REVIEWED)[number], unknown>>

/** The facts under review that an edit really changes. A form sent again unchanged changes nothing. */
export function changedContent(before: Content, edit: Content): (typeof REVIEWED)[number][] {
  return REVIEWED.filter(
    (key) => edit[key] !== undefined && canonical(edit[key]) !== canonical(before[key])
  )
}

/**
 * Where an edit leaves a listing. Price and stock of goods in the shop change at once, everything else is looked at again
 * (of a trusted seller at once); what was sent back is handed in anew. A draft stays one until it is handed in, and what
 * its seller has paused stays paused.
 */
export function stateAfterEdit(
  state: ListingState,
  contentChanged: boolean,
  entry: Entry
): ListingState {
  if (state === "draft") return state
  if ((state === "published" || state === "paused") && !contentChanged) return state
  const next = stateAfterEntry(entry)
  if (state === next || (state === "paused" && next === "published")) return state
  listingStates.assertMove(state, next)
  return next
}

/** The database does not keep the order of JSON keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}
