import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelListingImportWorkflow } from "../../../../../../workflows/listing-import/move-import"
import { moveOwnImport } from "../../move-own-import"

/** Cancels an import; what has been saved so far is taken back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await moveOwnImport(req, res, cancelListingImportWorkflow)
}
