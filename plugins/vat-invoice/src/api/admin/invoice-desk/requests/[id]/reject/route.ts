import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../../views/find-requests"
import { rejectRequestWorkflow } from "../../../../../../workflows/request/reject-request"
import type { RejectBody } from "../../../validators"

/** The request goes back to the buyer with a reason. */
export async function POST(req: AuthenticatedMedusaRequest<RejectBody>, res: MedusaResponse) {
  const id = req.params.id!
  const actor = { type: "user", id: req.auth_context.actor_id } as const
  await rejectRequestWorkflow(req.scope).run({
    input: { request_id: id, reason: req.validatedBody.reason, actor },
  })
  res.json({ request: await findRequest(req.scope, { id }) })
}
