import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendDocument } from "../../../../send-document"

/** An official file kept with an invoice. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendDocument(res, req.scope, { id: req.params.id! })
}
