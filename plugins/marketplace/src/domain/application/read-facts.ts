import { fault, type Fault, type LocalText } from "@xiangji/kernel"
import { isBlank } from "./fact-forms"
import { FACT_RULES, type FactRule } from "./fact-rules"
import { FACT_LABELS, FACT_NAMES, type FactName, type Facts } from "./facts"

/** One saved step of a form: fields with their new values, and fields that were emptied. */
export type FactChanges = { set: Partial<Facts>; cleared: FactName[] }

/**
 * Reads what a step of the form sends. Nothing of it counts when one field has a wrong form: a single one is refused with
 * its own code and sentence, several with `MARKET-INPUT-01`, their names, and all their sentences.
 */
export function readFacts(given: Partial<Record<FactName, unknown>>): FactChanges {
  const changes: FactChanges = { set: {}, cleared: [] }
  const wrong: FactName[] = []
  for (const name of FACT_NAMES) {
    if (given[name] === undefined) continue
    if (isBlank(given[name])) changes.cleared.push(name)
    else if (!readInto(changes.set, name, given[name])) wrong.push(name)
  }
  if (wrong.length) throw wrongForm(wrong)
  return changes
}

function readInto<Name extends FactName>(facts: Partial<Facts>, name: Name, value: unknown) {
  const read: Facts[Name] | undefined = (FACT_RULES[name] as FactRule<Name>).read(value)
  if (read === undefined) return false
  facts[name] = read
  return true
}

/** The refusal of fields with a wrong form. */
export function wrongForm(names: readonly FactName[]): Fault {
  const [only] = names
  if (only && names.length === 1)
    return fault("invalid", FACT_RULES[only].code, FACT_RULES[only].sentence)
  const rules = names.map((name) => FACT_RULES[name].sentence)
  const say = (language: keyof LocalText) =>
    rules.map((rule) => rule[language]).join(SEPARATOR[language])
  return fault("invalid", "MARKET-INPUT-01", {
    zh: `请检查这些内容：${names.join(", ")}。${say("zh")}`,
    en: `Please check: ${names.join(", ")}. ${say("en")}`,
  })
}

const SEPARATOR = { zh: "；", en: "; " }

/** Field names with their labels, for a refusal. */
export const labelsOf = (names: readonly FactName[]): LocalText => ({
  zh: names.map((name) => FACT_LABELS[name].zh).join("、"),
  en: names.map((name) => FACT_LABELS[name].en).join(", "),
})
