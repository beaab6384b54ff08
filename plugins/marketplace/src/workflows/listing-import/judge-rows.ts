import type { MedusaContainer } from "@medusajs/framework/types"
import { decideRow } from "../../domain/listing-import/decide-row"
import type { Header } from "../../domain/listing-import/find-header"
import type { RowAction } from "../../domain/listing-import/import-states"
import { addressOf, readRow } from "../../domain/listing-import/read-row"
import type { SheetRow } from "../../spreadsheet/cell"
import { listingsBySku } from "./current-listings"
import { databaseOf } from "./database"
import type { StagedRow } from "./import-row"
import { lookUp } from "./look-up"

/** A row as it is staged. */
export type JudgedRow = Pick<
  StagedRow,
  "row_number" | "sku" | "title" | "facts" | "problems" | "listing_id"
> & { action: RowAction }

/** Reads a batch of rows and decides what each will do; writes nothing. */
export async function judgeRows(
  container: MedusaContainer,
  seller_id: string,
  header: Header,
  rows: readonly SheetRow[]
): Promise<JudgedRow[]> {
  const read = rows.map((row) => readRow(row, header))
  const names = await lookUp(container, seller_id, read)
  const skus = read.flatMap(({ values }) => values.sku ?? [])
  const current = await listingsBySku(databaseOf(container), seller_id, skus)
  return read.map((row) => {
    const { sku = null, title = null } = row.values
    const at = (field: Parameters<typeof addressOf>[2]) => addressOf(header, row.row_number, field)
    const { found, problems } = names.found(row, at)
    const before = (sku && current.get(sku)) || null
    const decision = decideRow(
      { values: row.values, found, problems: [...row.problems, ...problems] },
      before,
      at
    )
    return {
      row_number: row.row_number,
      sku,
      title: title ?? before?.title.zh ?? null,
      action: decision.action,
      facts: "facts" in decision ? decision.facts : null,
      problems: "problems" in decision ? decision.problems : null,
      listing_id: "listing_id" in decision ? decision.listing_id : null,
    }
  })
}
