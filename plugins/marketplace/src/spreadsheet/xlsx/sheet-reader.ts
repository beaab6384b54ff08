import { cellAddress, placeOf, type Cell, type SheetRow } from "../cell"
import type { SheetLimits } from "../limits"
import { sheetFault } from "../sheet-faults"
import type { XmlReader } from "./feed-xml"
import { cellOf, type RawCell } from "./cell-value"
import type { SharedStrings } from "./shared-strings"
import type { Workbook } from "./read-workbook"

/** Listens to a sheet's XML and collects its rows; `take` hands over what is complete. */
export function sheetReader(workbook: Workbook, texts: SharedStrings, limits: SheetLimits) {
  let done: SheetRow[] = []
  let rowCount = 0
  let row: SheetRow = { number: 0, cells: [] }
  let column = -1
  let cell: RawCell | null = null
  let part: "value" | "text" | "formula" | null = null
  let phonetic = false

  function openRow(attributes: Record<string, string>) {
    if (++rowCount > limits.rowElements) throw sheetFault("tooManyRows")
    const number = attributes.r === undefined ? row.number + 1 : Number(attributes.r)
    if (!Number.isInteger(number) || number <= row.number) throw sheetFault("damaged")
    row = { number, cells: [] }
    column = -1
  }

  function openCell({ r, t, s }: Record<string, string>) {
    const place = r === undefined ? { column: column + 1, row: row.number } : placeOf(r)
    if (!place || place.row !== row.number || place.column <= column) throw sheetFault("damaged")
    column = place.column
    cell = { type: t ?? "n", style: Number(s ?? 0), value: "", formula: false }
  }

  function closeCell() {
    const found: Cell | null = cell && cellOf(cell, workbook, texts)
    cell = null
    if (!found) return
    if (column >= limits.columns) throw sheetFault("tooManyColumns")
    if (found.text.length > limits.cellLength)
      throw sheetFault("cellTooLong", cellAddress(column, row.number))
    row.cells[column] = found
  }

  const reader: XmlReader = {
    open(name, attributes) {
      if (name === "row") openRow(attributes)
      else if (name === "c") openCell(attributes)
      else if (name === "f" && cell) cell.formula = true
      else if (name === "rPh") phonetic = true
      part = PARTS[name] ?? null
    },
    text(found) {
      if (!cell || !part || part === "formula" || phonetic) return
      cell.value += found
      if (cell.value.length > limits.cellLength)
        throw sheetFault("cellTooLong", cellAddress(column, row.number))
    },
    close(name) {
      part = null
      if (name === "rPh") phonetic = false
      else if (name === "c") closeCell()
      else if (name === "row") done.push(row)
    },
  }

  return {
    reader,
    take() {
      const rows = done
      done = []
      return rows
    },
  }
}

const PARTS: Record<string, "value" | "text" | "formula"> = { v: "value", t: "text", f: "formula" }
