import type { LocalText } from "@xiangji/kernel"
import type { HarvestWindow, SaleUnit, StorageClass } from "../../types/market"
import { REQUIRED_FIELDS, type ImportField } from "./columns"
import { cellProblem, type CellProblem } from "./cell-problem"
import type { RowValues } from "./row-values"

/** Facts of a listing as an import writes them: names and places looked up. */
export type ImportFacts = {
  sku: string
  title: LocalText
  description: LocalText
  price_fen: number
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  gross_weight_grams: number
  storage_class: StorageClass
  harvest_windows: HarvestWindow[]
  image_ids: string[]
  place_id: string
  category: string | null
  tax_code: string | null
  preorder: boolean
  preorder_days: number | null
}

/** A listing of this seller with the row's SKU. */
export type CurrentListing = ImportFacts & { id: string; archived: boolean }

/** What a row names, found in the market. */
export type Found = { image_ids?: string[]; place_id?: string; category?: string }

export type Decision =
  | { action: "create" | "update"; facts: Partial<ImportFacts>; listing_id: string | null }
  | { action: "unchanged"; listing_id: string }
  | { action: "refused"; problems: CellProblem[] }

type At = (field: ImportField) => { field: ImportField; cell: string | null }

/**
 * What a row does. A listing that is not there yet needs all required facts; one that is there gets only the facts that
 * differ, and an empty cell leaves a fact as it is.
 */
export function decideRow(
  row: { values: RowValues; found: Found; problems: CellProblem[] },
  current: CurrentListing | null,
  at: At
): Decision {
  const told = factsOf(row.values, row.found, current)
  const problems = [
    ...row.problems.filter((problem) => !isOldSeason(problem, told, current)),
    ...missing(row, current, at),
    ...contradictions({ ...current, ...told }, current, row.values.sku ?? "", at),
  ]
  if (problems.length) return { action: "refused", problems: once(problems) }
  if (!current) return { action: "create", facts: complete(told), listing_id: null }
  const facts = differing(told, current)
  const { id: listing_id } = current
  if (!Object.keys(facts).length) return { action: "unchanged", listing_id }
  return { action: "update", facts, listing_id }
}

/** A season that the listing already has was accepted once; exporting and importing it must not refuse it. */
const isOldSeason = (
  problem: CellProblem,
  told: Partial<ImportFacts>,
  current: CurrentListing | null
) =>
  problem.code === "MARKET-CELL-11" &&
  !!current &&
  same(told.harvest_windows, current.harvest_windows)

function factsOf(
  values: RowValues,
  found: Found,
  current: CurrentListing | null
): Partial<ImportFacts> {
  const { title, title_en, description, description_en, photos, place, category, ...plain } = values
  const facts: Partial<ImportFacts> = { ...plain, ...found }
  if (title ?? title_en) facts.title = bilingual(title, title_en, current?.title)
  if (description ?? description_en)
    facts.description = bilingual(description, description_en, current?.description)
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined)
  ) as Partial<ImportFacts>
}

/** Where nobody has translated a text yet, English readers get the Chinese. */
function bilingual(zh: string | undefined, en: string | undefined, before?: LocalText): LocalText {
  const text = zh ?? before?.zh ?? ""
  const translated = before && before.en !== before.zh ? before.en : undefined
  return { zh: text, en: en ?? translated ?? text }
}

function missing(
  row: { values: RowValues; problems: CellProblem[] },
  current: CurrentListing | null,
  at: At
): CellProblem[] {
  const needed: readonly ImportField[] = current ? ["sku"] : REQUIRED_FIELDS
  const wrong = new Set(row.problems.map((problem) => problem.field))
  return needed
    .filter((field) => row.values[VALUE_OF[field] ?? "sku"] === undefined && !wrong.has(field))
    .map((field) => cellProblem("missing", at(field)))
}

const VALUE_OF: Partial<Record<ImportField, keyof RowValues>> = {
  title: "title",
  description: "description",
  price: "price_fen",
  stock: "stock",
  sale_unit: "sale_unit",
  net_weight: "net_weight_grams",
  storage_class: "storage_class",
}

function contradictions(
  after: Partial<ImportFacts>,
  current: CurrentListing | null,
  sku: string,
  at: At
): CellProblem[] {
  const problems: CellProblem[] = []
  if (current?.archived) problems.push(cellProblem("archived", at("sku"), sku))
  const { net_weight_grams: net, gross_weight_grams: gross } = after
  if (net !== undefined && gross !== undefined && gross < net)
    problems.push(cellProblem("grossLess", at("gross_weight")))
  if (after.preorder && (after.preorder_days ?? null) === null)
    problems.push(cellProblem("missing", at("preorder_days")))
  return problems
}

const once = (problems: CellProblem[]) => [
  ...new Map(problems.map((problem) => [`${problem.code} ${problem.field}`, problem])).values(),
]

function complete(facts: Partial<ImportFacts>): Partial<ImportFacts> {
  return {
    harvest_windows: [],
    image_ids: [],
    preorder: false,
    ...facts,
    gross_weight_grams: facts.gross_weight_grams ?? facts.net_weight_grams,
  }
}

function differing(told: Partial<ImportFacts>, current: CurrentListing): Partial<ImportFacts> {
  const keys = Object.keys(told) as (keyof ImportFacts)[]
  return Object.fromEntries(
    keys.filter((key) => !same(told[key], current[key])).map((key) => [key, told[key]])
  )
}

/** Equal as JSON; the database does not keep the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    left.length === right.length &&
    left.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]))
  )
}
