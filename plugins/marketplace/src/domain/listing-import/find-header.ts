import { cellAddress, columnName, type SheetRow } from "../../spreadsheet/cell"
import { sheetFault } from "../../spreadsheet/sheet-faults"
import type { ImportField } from "./columns"
import { headerName, type HeaderName } from "./header-name"

/** Which column holds what, and which columns nobody here knows. */
export type Header = {
  /** The row with the names; data begins below it. */
  row_number: number
  columns: (HeaderName & { column: number; name: string })[]
  /** Names of columns that are not read, with their letters. */
  extra: string[]
}

/** How far down a table may begin: a title, a note, an empty row, column names in two rows. */
export const HEADER_ROWS = 20

/** Fewer columns than this could be a sentence that happens to be a column's name. */
const LEAST = 3

/**
 * Finds the column names among the first rows: the row in which most are recognised, or two rows that belong together
 * because cells were merged ("重量" above "净重" and "毛重"; "货号" over both).
 */
export function findHeader(rows: readonly SheetRow[]): Header {
  let best: Header | null = null
  rows.slice(0, HEADER_ROWS).forEach((row, index) => {
    const below = rows[index + 1]
    const together = below && isHeaderOnly(row, below) ? joined(row, below) : null
    for (const candidate of together ? [row, together] : [row]) {
      const header = readHeader(candidate)
      if (header.columns.length > (best?.columns.length ?? LEAST - 1)) best = header
    }
  })
  const found = best as Header | null
  if (!found) throw sheetFault("noHeader")
  refuseTwice(found)
  if (!found.columns.some(({ field }) => field === "sku")) throw sheetFault("missingColumn")
  return found
}

function readHeader(row: SheetRow): Header {
  const columns: Header["columns"] = []
  const extra: string[] = []
  row.cells.forEach((cell, column) => {
    const name = cell?.text.trim()
    if (!name || cell?.kind === "formula") return
    const known = headerName(name)
    if (known) columns.push({ ...known, column, name })
    else extra.push(`${columnName(column)}: ${name.slice(0, 40)}`)
  })
  return { row_number: row.number, columns, extra }
}

/** The lower row adds to the upper one only if all it says are names, alone or with what stands above. */
function isHeaderOnly(upper: SheetRow, lower: SheetRow): boolean {
  const above = filledRight(upper)
  const said = lower.cells.flatMap((cell, column) => (cell?.text.trim() ? [column] : []))
  return (
    lower.number === upper.number + 1 &&
    said.length > 0 &&
    said.every((column) => nameIn(lower, column, above[column]) !== null)
  )
}

function joined(upper: SheetRow, lower: SheetRow): SheetRow {
  const above = filledRight(upper)
  const length = Math.max(upper.cells.length, lower.cells.length)
  const cells = Array.from({ length }, (_, column) => {
    const text = lower.cells[column]?.text.trim()
      ? nameIn(lower, column, above[column])
      : upper.cells[column]?.text
    return text ? { kind: "text" as const, text } : undefined
  })
  return { number: lower.number, cells }
}

/** The name a lower cell makes: with what stands above it ("上市时间" + "开始"), or by itself. */
function nameIn(lower: SheetRow, column: number, above: string | undefined): string | null {
  const text = lower.cells[column]!.text.trim()
  const both = `${above ?? ""}${text}`
  if (above && headerName(both)) return both
  return headerName(text) ? text : null
}

/** Merged cells keep their text in the first of them. */
function filledRight(row: SheetRow): (string | undefined)[] {
  let last: string | undefined
  return Array.from({ length: Math.max(row.cells.length, 1) + 8 }, (_, column) => {
    last = row.cells[column]?.text.trim() || last
    return last
  })
}

function refuseTwice({ columns, row_number }: Header): void {
  const seen = new Set<ImportField>()
  for (const { field, column } of columns) {
    if (seen.has(field)) throw sheetFault("duplicateHeader", cellAddress(column, row_number))
    seen.add(field)
  }
}
