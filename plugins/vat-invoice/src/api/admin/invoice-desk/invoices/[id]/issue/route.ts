import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../../views/find-requests"
import { issueManuallyWorkflow } from "../../../../../../workflows/invoice/issue-manually"
import type { IssueBody } from "../../../validators"

/** Records what the tax bureau's system issued: number, day, and the official file if there is one. */
export async function POST(req: AuthenticatedMedusaRequest<IssueBody>, res: MedusaResponse) {
  const actor = { type: "user", id: req.auth_context.actor_id } as const
  const { result } = await issueManuallyWorkflow(req.scope).run({
    input: { invoice_id: req.params.id!, ...req.validatedBody, actor },
  })
  res.json({ request: await findRequest(req.scope, { id: result.request_id }) })
}
