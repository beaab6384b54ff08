import { parseQuickEdit } from "../forms/listing"
import type { FieldErrors } from "../forms/parsed"
import type { Caller } from "./api/call.server"
import { problemOf, type Problem } from "./api/problem"
import { changeListing, LISTING_MOVES, moveListing } from "./api/seller-listings.server"
import type { Values } from "./form"

/** What one tap on a product of the list led to. */
export type TapOutcome = {
  id: string
  /** Name of the sentence that says what happened; null when it was refused. */
  done: string | null
  values: Values
  errors: FieldErrors
  problem: Problem | null
}

/** Moves a product to another state, or changes its price and stock. */
export async function moveOrEdit(
  caller: Caller,
  sellerId: string,
  values: Values
): Promise<TapOutcome> {
  const id = values.listing ?? ""
  const outcome = { id, done: null, values, errors: {}, problem: null }
  const move = LISTING_MOVES.find((known) => known === values.move)
  try {
    if (move) {
      const { listing } = await moveListing(caller, sellerId, id, move)
      const atOnce = move === "submit" && listing?.state === "published"
      return { ...outcome, done: atOnce ? "published" : move }
    }
    const read = parseQuickEdit(values)
    if (!read.ok) return { ...outcome, errors: read.errors }
    await changeListing(caller, sellerId, id, read.value)
    return { ...outcome, done: "saved" }
  } catch (thrown) {
    return { ...outcome, problem: problemOf(thrown) }
  }
}
