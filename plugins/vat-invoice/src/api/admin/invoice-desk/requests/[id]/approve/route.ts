import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../../views/find-requests"
import { approveRequestWorkflow } from "../../../../../../workflows/request/approve-request"

/** The request is in order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id!
  await approveRequestWorkflow(req.scope).run({
    input: { request_id: id, actor: { type: "user", id: req.auth_context.actor_id } },
  })
  res.json({ request: await findRequest(req.scope, { id }) })
}
