/** One cell that holds something, as the file says it; nothing is ever calculated. */
export type Cell = {
  /** `number`: the digits as written. `date`: `2026-03-21`. `formula`: what Excel last showed, never trusted. */
  kind: "text" | "number" | "date" | "boolean" | "formula" | "error"
  text: string
}

/** One row as a clerk sees it: numbered from 1, cells by column from 0, empty ones left out. */
export type SheetRow = { number: number; cells: (Cell | undefined)[] }

/** `A`, `B`, …, `Z`, `AA` for 0, 1, …, 25, 26. */
export function columnName(column: number): string {
  const rest = column % 26
  const letter = String.fromCharCode(65 + rest)
  return column < 26 ? letter : columnName((column - rest) / 26 - 1) + letter
}

/** `C5`: what a clerk finds in the spreadsheet's own margin. */
export const cellAddress = (column: number, row: number) => `${columnName(column)}${row}`

/** Column (from 0) and row of `C5`; null when it is no address. */
export function placeOf(address: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address)
  if (!match) return null
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { column: column - 1, row: Number(match[2]) }
}

/** True when nobody wrote anything into the row. */
export const isBlank = (row: SheetRow) => row.cells.every((cell) => !cell?.text.trim())
