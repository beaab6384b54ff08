import { cellAddress, type SheetRow } from "../../spreadsheet/cell"
import { cellProblem, type CellProblem } from "./cell-problem"
import type { ImportField } from "./columns"
import type { Header } from "./find-header"
import { readCell, season, textOf } from "./read-cell"
import { readSeason, seasonOfDays } from "./read-season"
import type { RowValues } from "./row-values"

/** One row, read: its facts, and everything wrong with it at once. */
export type ReadRow = { row_number: number; values: RowValues; problems: CellProblem[] }

/** The SKU of the template's example, which nobody wants to sell. */
export const EXAMPLE_SKU = "EXAMPLE-001"

/** Reads a row under its header. What needs a look into the market (photos, places) is only named. */
export function readRow(row: SheetRow, header: Header): ReadRow {
  const values: RowValues = {}
  const problems: CellProblem[] = []
  const take = (outcome: { values: RowValues; problems: CellProblem[] }) => {
    Object.assign(values, outcome.values)
    problems.push(...outcome.problems)
  }
  for (const { field, column, grams_each } of header.columns) {
    const cell = row.cells[column]
    const at = { field, cell: cellAddress(column, row.number), grams_each }
    if (field === "season" && cell?.kind === "date") {
      take(season(seasonOfDays(cell.text, cell.text), cell.text, at))
    } else if (cell) take(readCell(cell, at))
  }
  if (!values.harvest_windows) take(readEnds(row, header))
  problems.push(...contradictions(row.number, header, values))
  return { row_number: row.number, values, problems }
}

/** A season in two columns, as days of a calendar or as texts. */
function readEnds(row: SheetRow, header: Header) {
  const from = endIn(row, header, "season_from")
  const to = endIn(row, header, "season_to")
  if (!from && !to) return { values: {}, problems: [] }
  if (!from || !to) {
    const at = addressOf(header, row.number, from ? "season_to" : "season_from")
    return { values: {}, problems: [cellProblem("missing", at)] }
  }
  const dated = [from, to].every(({ cell }) => /^\d{4}-\d{2}-\d{2}$/.test(textOf(cell)))
  const text = `${textOf(from.cell)}~${textOf(to.cell)}`
  const read = dated ? seasonOfDays(textOf(from.cell), textOf(to.cell)) : readSeason(text)
  return season(read, text, { field: "season_from", cell: from.address })
}

function endIn(row: SheetRow, header: Header, field: ImportField) {
  const found = header.columns.find((column) => column.field === field)
  const cell = found && row.cells[found.column]
  if (!found || !cell || !textOf(cell) || cell.kind === "formula" || cell.kind === "error")
    return null
  return { cell, address: cellAddress(found.column, row.number) }
}

/** Where the cell of a field is in this row. */
export function addressOf(header: Header, row_number: number, field: ImportField) {
  const found = header.columns.find((column) => column.field === field)
  return { field, cell: found ? cellAddress(found.column, row_number) : null }
}

function contradictions(row_number: number, header: Header, values: RowValues): CellProblem[] {
  const problems: CellProblem[] = []
  const sku = addressOf(header, row_number, "sku")
  if (values.sku === EXAMPLE_SKU) problems.push(cellProblem("example", sku))
  const { net_weight_grams: net, gross_weight_grams: gross } = values
  if (net !== undefined && gross !== undefined && gross < net)
    problems.push(cellProblem("grossLess", addressOf(header, row_number, "gross_weight")))
  return problems
}
