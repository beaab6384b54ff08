import { stat } from "node:fs/promises"
import type { SheetRow } from "./cell"
import { detectEncoding, type TextEncoding } from "./csv/detect-encoding"
import { readCsv } from "./csv/read-csv"
import { fileKind, type SheetFormat } from "./file-kind"
import { SHEET_LIMITS, type SheetLimits } from "./limits"
import { sheetFault } from "./sheet-faults"
import { inspectXlsx, readXlsx } from "./xlsx/read-xlsx"

/** An uploaded spreadsheet, ready to be read row by row. */
export type Table = {
  format: SheetFormat
  /** Null for XLSX, which is always UTF-8. */
  encoding: TextEncoding | null
  rows: AsyncIterable<SheetRow>
  /** How much of it has been read, 0 to 1. */
  progress(): number
}

/** Opens a file on disk; `folder` is a place of its own for what is too large for memory. */
export async function openTable(
  file: { path: string; filename: string; folder: string },
  limits: SheetLimits = SHEET_LIMITS
): Promise<Table> {
  const format = await fileKind(file.path, file.filename)
  let share = 0
  const progress = (read: number) => {
    share = Math.min(1, read)
  }
  const encoding = format === "csv" ? await detectEncoding(file.path) : null
  const rows = encoding
    ? readCsv(file.path, encoding, limits, progress)
    : readXlsx(file.path, file.folder, limits, progress)
  return { format, encoding, rows, progress: () => share }
}

/**
 * What can be told of a file at once, before anything is stored: its size, its kind, and of an XLSX what its directory
 * gives away.
 */
export async function inspectFile(
  file: { path: string; filename: string },
  limits: SheetLimits = SHEET_LIMITS
): Promise<SheetFormat> {
  const { size } = await stat(file.path)
  if (size > limits.fileBytes) throw sheetFault("tooLarge")
  const format = await fileKind(file.path, file.filename)
  if (format === "xlsx") await inspectXlsx(file.path, limits)
  return format
}
