import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StagedRow } from "../../../../../../workflows/listing-import/import-row"
import { importOf, importsOf } from "../../../../../../workflows/listing-import/imports"
import { actingFor } from "../../../../acting-for"
import { rowView } from "../../import-view"
import type { ListImportRowsQuery } from "../../validators"

/** A page of the report, in the order of the file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, only } = req.validatedQuery as ListImportRowsQuery
  const { seller_id } = actingFor(req)
  const { id } = await importOf(req.scope, req.params.id ?? "", seller_id)
  const action = only === "errors" ? ("refused" as const) : only
  const [rows, count] = await importsOf(req.scope).listAndCountListingImportRows(
    { import_id: id, ...(action && { action }) },
    { take: limit, skip: offset, order: { row_number: "ASC" } }
  )
  res.json({ rows: rows.map((row) => rowView(row as unknown as StagedRow)), count, limit, offset })
}
