import { findHeader, HEADER_ROWS, type Header } from "../../domain/listing-import/find-header"
import { isBlank, type SheetRow } from "../../spreadsheet/cell"
import { SHEET_LIMITS } from "../../spreadsheet/limits"
import { sheetFault } from "../../spreadsheet/sheet-faults"

/** Rows with goods in them, in batches, and the header they stand under. */
export type Batch = { header: Header; rows: SheetRow[] }

/** Finds the header among the first rows and hands on what is below it, `size` rows at a time. */
export async function* readGoods(
  rows: AsyncIterable<SheetRow>,
  size: number
): AsyncGenerator<Batch> {
  let header: Header | null = null
  let top: SheetRow[] = []
  let batch: SheetRow[] = []
  let count = 0
  const take = (row: SheetRow) => {
    if (++count > SHEET_LIMITS.dataRows) throw sheetFault("tooManyRows")
    batch.push(row)
  }
  for await (const row of rows) {
    if (isBlank(row)) continue
    if (header) take(row)
    else if (top.push(row) > HEADER_ROWS) {
      header = findHeader(top)
      belowHeader(top, header).forEach(take)
      top = []
    }
    if (header && batch.length >= size) {
      yield { header, rows: batch }
      batch = []
    }
  }
  if (!header) {
    header = findHeader(top)
    belowHeader(top, header).forEach(take)
  }
  if (!count) throw sheetFault("noRows")
  if (batch.length) yield { header, rows: batch }
}

const belowHeader = (rows: SheetRow[], header: Header) =>
  rows.filter(({ number }) => number > header.row_number)
