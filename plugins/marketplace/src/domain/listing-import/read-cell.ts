import type { Cell } from "../../spreadsheet/cell"
import { unescapeText } from "../../spreadsheet/write/plain-text"
import type { ImportField } from "./columns"
import { cellProblem, type CellProblem, type Problem } from "./cell-problem"
import { readStorage, readUnit, readYesNo } from "./read-choice"
import { readCount, readFen } from "./read-number"
import { readSeason, type Season } from "./read-season"
import { readGrams } from "./read-weight"
import type { RowValues } from "./row-values"

/** Where a cell stands, and what its column says about it. */
export type At = { field: ImportField; cell: string; grams_each?: number }
type Outcome = { values: RowValues; problems: CellProblem[] }

const LONGEST: Partial<Record<ImportField, number>> = {
  title: 80,
  title_en: 80,
  description: 4000,
  description_en: 4000,
  category: 120,
  place: 120,
}

/** Characters lost in a conversion, and control characters that are no line end. */
const UNREADABLE = /\ufffd|[^\P{Cc}\t\r\n]/u

/** The text of a cell as it is meant: without the apostrophe of text cells, spaces around and invisible marks. */
export const textOf = (cell: Cell): string =>
  unescapeText(cell.text.replace(/[\u200b-\u200d\u2060\ufeff]/g, "").trim()).trim()

/** Reads one cell into the fact it is; what cannot be read is a problem of this cell and nothing is guessed. */
export function readCell(cell: Cell, at: At): Outcome {
  if (cell.kind === "formula") return refused("formula", at)
  if (cell.kind === "error") return refused("errorValue", at, cell.text)
  const text = textOf(cell)
  if (!text) return { values: {}, problems: [] }
  if (UNREADABLE.test(text)) return refused("unreadable", at)
  const longest = LONGEST[at.field]
  if (longest && [...text].length > longest) return refused("tooLong", at, String(longest))
  return READERS[at.field](text, at)
}

const refused = (problem: Problem, at: At, text?: string): Outcome => ({
  values: {},
  problems: [cellProblem(problem, { field: at.field, cell: at.cell }, text)],
})

const kept = (values: RowValues): Outcome => ({ values, problems: [] })

type Reader = (text: string, at: At) => Outcome

/** A reader of one kind of number or choice; `fits` is what a market can sell. */
const reader =
  <Value>(
    read: (text: string, at: At) => Value | null,
    name: keyof RowValues,
    problem: Problem,
    fits: (value: Value) => boolean = () => true
  ): Reader =>
  (text, at) => {
    const value = read(text, at)
    return value === null || !fits(value) ? refused(problem, at, text) : kept({ [name]: value })
  }

const between = (least: number, most: number) => (value: number) => least <= value && value <= most
const grams = between(1, 500_000)
const asText =
  (name: keyof RowValues): Reader =>
  (text) =>
    kept({ [name]: text })

const READERS: Record<ImportField, Reader> = {
  sku: reader(readSku, "sku", "sku"),
  title: asText("title"),
  title_en: asText("title_en"),
  description: asText("description"),
  description_en: asText("description_en"),
  price: reader(readFen, "price_fen", "price", between(1, 100_000_000)),
  stock: reader(readCount, "stock", "stock", between(0, 1_000_000)),
  sale_unit: reader(readUnit, "sale_unit", "unit"),
  net_weight: reader(readWeight, "net_weight_grams", "weight", grams),
  gross_weight: reader(readWeight, "gross_weight_grams", "weight", grams),
  storage_class: reader(readStorage, "storage_class", "storage"),
  season: (text, at) => season(readSeason(text), text, at),
  // A start and an end belong together: `readRow` reads them.
  season_from: () => kept({}),
  season_to: () => kept({}),
  photos: readPhotos,
  place: asText("place"),
  category: asText("category"),
  tax_code: reader(readTaxCode, "tax_code", "taxCode"),
  preorder: reader(readYesNo, "preorder", "yesNo"),
  preorder_days: reader(readCount, "preorder_days", "preorderDays", between(0, 90)),
}

/** The windows, also when their ends are wrong: what a listing already has is no mistake of this file. */
export function season(read: Season, text: string, at: At): Outcome {
  if (read === "unreadable") return refused("season", at, text)
  const { problems } = read.onPeriods ? kept({}) : refused("seasonEnds", at, text)
  return { values: { harvest_windows: read.windows }, problems }
}

/** Full-width letters and digits are typed by accident; capitals may matter to the one who counts. */
function readSku(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ")
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,63}$/u.test(plain) ? plain : null
}

function readWeight(text: string, at: At): number | null {
  return readGrams(text, at.grams_each)
}

function readTaxCode(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/\s/g, "")
  return /^\d{19}$/.test(digits) ? digits : null
}

function readPhotos(text: string, at: At): Outcome {
  const photos = text.split(/[;；,，、|\n]+/).map((name) => name.trim())
  const named = photos.filter(Boolean)
  const wrong = named.length > 9 || new Set(named).size < named.length
  return wrong ? refused("photoTwice", at) : kept({ photos: named })
}
