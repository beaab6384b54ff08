import { applicationValues, parseStep } from "../forms/application"
import type { Step } from "../forms/application-steps"
import type { FieldErrors } from "../forms/parsed"
import type { Facts, FactsInput } from "./api/seller-application-types"
import type { Values } from "./form"

/** The steps whose facts can be changed later; papers are looked at by appointment. */
export const CHANGEABLE: readonly Exclude<Step, "papers" | "kind">[] = [
  "name",
  "place",
  "identity",
  "account",
  "tax",
]

type Read = { facts: FactsInput; errors: FieldErrors }

/** What somebody wants to be different: of each step that was touched the facts that are not as before. */
export function readChange(
  values: Values,
  current: Partial<Facts>,
  member: { name: string; phone?: string | null }
): Read {
  const before = applicationValues(current, member)
  const facts: FactsInput = {}
  const errors: FieldErrors = {}
  for (const step of CHANGEABLE) {
    const read = parseStep(step, values, current)
    if (!read.ok) Object.assign(errors, touched(read.errors, values, before))
    else Object.assign(facts, differing(read.value, current))
  }
  return { facts, errors }
}

/** An old fact that would not pass today is no reason to refuse another change. */
const touched = (errors: FieldErrors, values: Values, before: Values): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).filter(([name]) => (values[name] ?? "") !== (before[name] ?? ""))
  )

const differing = (read: FactsInput, current: Partial<Facts>): FactsInput =>
  Object.fromEntries(
    Object.entries(read).filter(
      ([name, value]) => plain(value) !== plain(current[name as keyof Facts])
    )
  )

/** Comparable: the same number with and without its country, the same text in one language. */
function plain(value: unknown): string {
  if (typeof value === "object" && value) {
    const { zh, en } = value as { zh?: string; en?: string }
    return `${zh}|${en && en !== zh ? en : ""}`
  }
  return String(value ?? "").replace(/^\+86(?=1\d{10}$)/, "")
}
