import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../../views/find-requests"
import { previewOf } from "../../../../../../views/preview-of"
import { sendPreview } from "../../../../../send-file"

/** `…/preview/:invoice_id.pdf`: what the invoice will say, marked 非发票. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = { id: req.params.id!, customer_id: req.auth_context.actor_id }
  const invoiceId = req.params.invoice_pdf!.replace(/\.pdf$/, "")
  const request = await findRequest(req.scope, filter)
  sendPreview(res, invoiceId, previewOf(request, invoiceId))
}
