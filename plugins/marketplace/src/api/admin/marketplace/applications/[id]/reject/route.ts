import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rejectApplicationWorkflow } from "../../../../../../workflows/application/reject-application"
import { applicationFile } from "../../../../../../workflows/application/views/application-file"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import type { RejectBody } from "../../middlewares"

/** Turns it down for good. */
export async function POST(req: AuthenticatedMedusaRequest<RejectBody>, res: MedusaResponse) {
  const application_id = req.params.id ?? ""
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  await rejectApplicationWorkflow(req.scope).run({
    input: { ...req.validatedBody, application_id, operator },
  })
  res.json({ application: await applicationFile(req.scope, application_id) })
}
