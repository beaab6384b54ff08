import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../views/find-requests"

/** One of the customer's requests with invoices and timeline. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = { id: req.params.id!, customer_id: req.auth_context.actor_id }
  res.json({ invoice_request: await findRequest(req.scope, filter) })
}
