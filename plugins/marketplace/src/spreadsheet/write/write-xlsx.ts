import { escapeText } from "./plain-text"
import type { Value } from "./write-csv"

/** One worksheet; the first of its rows are column names and stand still while the others are scrolled. */
export type SheetToWrite = { name: string; widths: number[]; headerRows: number; rows: Value[][] }

/** An XLSX file with these sheets. Texts are texts: nothing in it can be a formula. */
export async function writeXlsx(sheets: SheetToWrite[]): Promise<Buffer> {
  // The library is written in modules, this plugin is not.
  const { default: writeExcelFile } = await import("write-excel-file/node")
  const file = writeExcelFile(
    sheets.map(({ name, widths, headerRows, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headerRows,
      data: rows.map((row, index) => row.map((value) => cellOf(value, index < headerRows))),
    }))
  )
  return file.toBuffer()
}

function cellOf(value: Value, bold: boolean) {
  if (value === null || value === "") return null
  const look = bold ? { fontWeight: "bold" as const } : {}
  if (typeof value === "number") return { ...look, value, type: Number }
  return { ...look, value: escapeText(value), type: String, format: "@" }
}
