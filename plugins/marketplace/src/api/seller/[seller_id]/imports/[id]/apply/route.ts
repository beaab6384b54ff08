import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyListingImportWorkflow } from "../../../../../../workflows/listing-import/move-import"
import { moveOwnImport } from "../../move-own-import"

/** Has a checked file saved: all of it, or nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await moveOwnImport(req, res, applyListingImportWorkflow)
}
