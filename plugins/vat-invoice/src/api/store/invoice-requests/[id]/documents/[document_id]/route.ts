import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../../views/find-requests"
import { sendDocument } from "../../../../../send-document"

/** An official file of one of the customer's invoices. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = { id: req.params.id!, customer_id: req.auth_context.actor_id }
  const { invoices } = await findRequest(req.scope, filter)
  const invoice_id = invoices.map(({ id }) => id)
  await sendDocument(res, req.scope, { id: req.params.document_id!, invoice_id })
}
