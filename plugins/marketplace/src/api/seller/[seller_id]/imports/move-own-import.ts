import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditActor } from "../../../../workflows/audit/acting"
import { importOf } from "../../../../workflows/listing-import/imports"
import type {
  applyListingImportWorkflow,
  cancelListingImportWorkflow,
} from "../../../../workflows/listing-import/move-import"
import { actingFor } from "../../acting-for"
import { importView } from "./import-view"

/** Moves an import of the seller and answers how it stands then. */
export async function moveOwnImport(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  workflow: typeof applyListingImportWorkflow | typeof cancelListingImportWorkflow
) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const { id } = await importOf(req.scope, req.params.id ?? "", seller_id)
  await workflow(req.scope).run({ input: { id, seller_id, actor: auditActor(acting) } })
  res.json({ import: importView(await importOf(req.scope, id, seller_id)) })
}
