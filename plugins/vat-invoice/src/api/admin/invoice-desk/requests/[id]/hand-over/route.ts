import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../../views/find-requests"
import { markDeliveredWorkflow } from "../../../../../../workflows/request/mark-delivered"

/** The buyer has the invoices without a carrier: digital files, or paper over the counter. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id!
  await markDeliveredWorkflow(req.scope).run({
    input: { request_id: id, actor: { type: "user", id: req.auth_context.actor_id } },
  })
  res.json({ request: await findRequest(req.scope, { id }) })
}
