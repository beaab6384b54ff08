import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { importOf } from "../../../../../workflows/listing-import/imports"
import { actingFor } from "../../../acting-for"
import { importView } from "../import-view"

/** How far an import has come. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id } = actingFor(req)
  const record = await importOf(req.scope, req.params.id ?? "", seller_id)
  res.json({ import: importView(record) })
}
