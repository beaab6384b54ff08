import { FACT_NAMES, type FactName, type Facts } from "./facts"

/** The proposed facts that differ from those in force. */
export function changedFacts(current: Partial<Facts>, proposed: Partial<Facts>): Partial<Facts> {
  const names = FACT_NAMES.filter(
    (name) => proposed[name] !== undefined && !same(current[name], proposed[name])
  )
  return Object.fromEntries(names.map((name) => [name, proposed[name]]))
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
