/** How much of a file is read before it is refused. A spreadsheet is somebody else's program: nothing is unbounded. */
export const SHEET_LIMITS = {
  /** As uploaded. */
  fileBytes: 20 * 1024 * 1024,
  /** Files inside an XLSX; a real one has about twenty. */
  entries: 500,
  /** One of them, and all of them, unpacked. */
  entryBytes: 96 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
  /** Unpacked to packed, for entries of more than a megabyte; repetitive sheets reach about 40. */
  ratio: 120,
  /** Small parts (workbook, relations, styles). */
  partBytes: 4 * 1024 * 1024,
  /** Texts that cells share. */
  sharedStrings: 500_000,
  /** Rows with something in them, below the header. */
  dataRows: 10_000,
  /** Rows altogether: people format empty rows by the thousand. */
  rowElements: 50_000,
  columns: 100,
  /** Characters in one cell. */
  cellLength: 10_000,
  /** Elements within elements. */
  depth: 32,
  attributes: 64,
} as const

export type SheetLimits = Record<keyof typeof SHEET_LIMITS, number>
