import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inspectFile } from "../../../../spreadsheet/open-table"
import { auditActor } from "../../../../workflows/audit/acting"
import type { ImportRecord } from "../../../../workflows/listing-import/import-row"
import { importOf, importsOf } from "../../../../workflows/listing-import/imports"
import { uploadListingImportWorkflow } from "../../../../workflows/listing-import/upload-import"
import { approvedSeller } from "../../../../workflows/listing/approved-seller"
import { marketOf } from "../../../../workflows/market-service"
import { actingFor } from "../../acting-for"
import { importView } from "./import-view"
import { uploadOf } from "./receive-sheet"
import type { ListImportsQuery } from "./validators"

/** The seller's imports, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = req.validatedQuery as ListImportsQuery
  const { seller_id } = actingFor(req)
  const [rows, count] = await importsOf(req.scope).listAndCountListingImports(
    { seller_id },
    { take: limit, skip: offset, order: { created_at: "DESC" } }
  )
  const imports = rows.map((row) => importView(row as unknown as ImportRecord))
  res.json({ imports, count, limit, offset })
}

/** Takes a spreadsheet and has it checked; nothing is saved before somebody applies it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const upload = uploadOf(req)
  await approvedSeller(marketOf(req.scope), seller_id)
  const format = await inspectFile(upload)
  const { result } = await uploadListingImportWorkflow(req.scope).run({
    input: { ...upload, format, seller_id, actor: auditActor(acting) },
  })
  const record = await importOf(req.scope, result.id, seller_id)
  res.status(201).json({ import: importView(record) })
}
