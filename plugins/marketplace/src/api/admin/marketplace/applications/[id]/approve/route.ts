import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveApplicationWorkflow } from "../../../../../../workflows/application/approve-application"
import { applicationFile } from "../../../../../../workflows/application/views/application-file"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import type { ApproveBody } from "../../middlewares"

/** Admits the seller, or brings the change into force. */
export async function POST(req: AuthenticatedMedusaRequest<ApproveBody>, res: MedusaResponse) {
  const application_id = req.params.id ?? ""
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  await approveApplicationWorkflow(req.scope).run({
    input: { ...req.validatedBody, application_id, operator },
  })
  res.json({ application: await applicationFile(req.scope, application_id) })
}
