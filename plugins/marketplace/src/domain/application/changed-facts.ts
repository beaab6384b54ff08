import { nothingChanges } from "./application-faults"
import { FACT_NAMES, type FactName, type Facts } from "./facts"
import { mergeFacts } from "./merge-facts"

/** The proposed facts that differ from those in force. */
export function changedFacts(current: Partial<Facts>, proposed: Partial<Facts>): Partial<Facts> {
  const names = FACT_NAMES.filter(
    (name) => proposed[name] !== undefined && !same(current[name], proposed[name])
  )
  return Object.fromEntries(names.map((name) => [name, proposed[name]]))
}

/**
 * What a change asks for: only what differs from the facts in force, and what follows from it. An identity number is
 * compared by its fingerprint, because of the one in force only the mask is known here.
 */
export function askedChange(
  current: Partial<Facts>,
  set: Partial<Facts>,
  sameNumber: boolean
): Partial<Facts> {
  const { id_number, ...others } = set
  const merged = mergeFacts(current, { set: sameNumber ? others : set, cleared: [] })
  const asked = changedFacts(current, merged)
  if (id_number && !sameNumber && merged.id_number) asked.id_number = id_number
  const { checksum_reason: _reason, ...changes } = asked
  if (!Object.keys(changes).length) throw nothingChanges()
  return asked
}

/** The part of `current` that a change replaces: what stood there before. */
export const replacedFacts = (current: Partial<Facts>, changed: Partial<Facts>): Partial<Facts> =>
  Object.fromEntries(
    (Object.keys(changed) as FactName[])
      .filter((name) => current[name] !== undefined)
      .map((name) => [name, current[name]])
  )

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return a === b
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>]
  return left.zh === right.zh && left.en === right.en
}
