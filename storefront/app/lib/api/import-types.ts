import type { LocalText } from "../../i18n/language"
import type { Problem } from "./problem"

export type ImportState =
  "checking" | "refused" | "ready" | "applying" | "applied" | "cancelling" | "cancelled" | "failed"

/** States in which the market is at work on a file. */
export const WORKING: readonly ImportState[] = ["checking", "applying", "cancelling"]

/** A spreadsheet of a seller and how far it has come. */
export type ListingImport = {
  id: string
  state: ImportState
  filename: string
  total_rows: number | null
  checked_rows: number
  applied_rows: number
  creates: number
  updates: number
  unchanged: number
  error_rows: number
  without_photo: number
  /** 0 to 1. */
  progress: number
  columns: { extra: string[] } | null
  error: Problem | null
  created_at: string
}

export const ROW_ACTIONS = ["create", "update", "unchanged", "refused"] as const
export type RowAction = (typeof ROW_ACTIONS)[number]

/** One row of the report. */
export type ImportRow = {
  row_number: number
  action: RowAction
  sku: string | null
  title: string | null
  changes: { field: string; text: LocalText }[]
  errors: { field: string; cell: string | null; code: string; messages: LocalText }[]
}
