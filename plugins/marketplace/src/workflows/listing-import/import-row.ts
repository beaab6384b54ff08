import type { InferTypeOf } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import type { CellProblem } from "../../domain/listing-import/cell-problem"
import type { ImportFacts } from "../../domain/listing-import/decide-row"
import type { Header } from "../../domain/listing-import/find-header"
import type { RowAction } from "../../domain/listing-import/import-states"
import type { ListingState } from "../../domain/listing-states"
import type { ListingImport } from "../../modules/listing-import/models/listing-import"
import type { AuditedActor } from "../audit/acting"

/** An import as its table has it. */
export type ImportRecord = Omit<
  InferTypeOf<typeof ListingImport>,
  "actor" | "applied_by" | "header" | "error_messages"
> & {
  actor: AuditedActor
  applied_by: AuditedActor | null
  header: Header | null
  error_messages: LocalText | null
}

/** What a listing was before an import changed it, so that it can be put back. */
export type Before = {
  facts: Partial<ImportFacts>
  state: ListingState
  search_tokens: string[]
  /** Stock as it was and as it was set, at the seller's hub. */
  level: { location_id: string; before: number; after: number } | null
}

/** A staged row. */
export type StagedRow = {
  id: string
  row_number: number
  sku: string | null
  title: string | null
  action: RowAction
  facts: Partial<ImportFacts> | null
  problems: CellProblem[] | null
  listing_id: string | null
  stage: "planned" | "written" | "announced" | null
  before: Before | null
}
