import { emptyResult, noResultHeader } from "../../domain/payout/payout-faults"
import type { ResultRow } from "../../domain/payout/bank-batch/match-result"
import { resultColumns, type ResultField } from "../../domain/payout/bank-batch/result-columns"
import { isBlank, type SheetRow } from "../../spreadsheet/cell"
import { openTable } from "../../spreadsheet/open-table"

/** Title rows that a bank may put above the column names. */
const TITLE_ROWS = 20

const TOTAL = /^(合计|总计|小计|汇总|total)/i

/**
 * Reads a bank's result file, CSV in any usual encoding or XLSX. `PAYOUT-RESULT-01` (no column names), `-03` (no rows),
 * `MARKET-SHEET-…` (no such file). Formulas are not evaluated: their cells read as nothing.
 */
export async function readResult(file: {
  path: string
  filename: string
  folder: string
}): Promise<ResultRow[]> {
  const table = await openTable(file)
  let columns: ReadonlyMap<ResultField, number> | null = null
  const rows: ResultRow[] = []
  for await (const row of table.rows) {
    if (isBlank(row)) continue
    if (columns) {
      if (!isTotal(row)) rows.push(rowOf(row, columns))
      continue
    }
    columns = resultColumns(row.cells.map((cell) => cell?.text))
    if (!columns && row.number > TITLE_ROWS) break
  }
  if (!columns) throw noResultHeader()
  if (!rows.length) throw emptyResult()
  return rows
}

const isTotal = (row: SheetRow) =>
  TOTAL.test(row.cells.find((cell) => cell?.text.trim())?.text.trim() ?? "")

function rowOf(row: SheetRow, columns: ReadonlyMap<ResultField, number>): ResultRow {
  const text = (field: ResultField) => {
    const cell = row.cells[columns.get(field) ?? -1]
    return cell && cell.kind !== "formula" && cell.kind !== "error" ? cell.text.trim() : ""
  }
  return {
    row: row.number,
    reference: text("reference"),
    amount: text("amount"),
    status: text("status"),
    reason: text("reason"),
    account: text("account"),
  }
}
