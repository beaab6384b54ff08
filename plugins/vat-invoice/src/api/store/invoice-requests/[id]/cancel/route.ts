import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../views/find-requests"
import { cancelRequestWorkflow } from "../../../../../workflows/request/cancel-request"

/** The customer takes a request back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { id } = await findRequest(req.scope, { id: req.params.id!, customer_id })
  await cancelRequestWorkflow(req.scope).run({
    input: { request_id: id, actor: { type: "customer", id: customer_id } },
  })
  res.json({ invoice_request: await findRequest(req.scope, { id, customer_id }) })
}
