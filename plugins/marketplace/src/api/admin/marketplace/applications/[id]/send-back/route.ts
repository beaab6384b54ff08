import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBackApplicationWorkflow } from "../../../../../../workflows/application/send-back-application"
import { applicationFile } from "../../../../../../workflows/application/views/application-file"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import type { SendBackBody } from "../../middlewares"

/** Returns it with a reason for each field that has to be corrected. */
export async function POST(req: AuthenticatedMedusaRequest<SendBackBody>, res: MedusaResponse) {
  const application_id = req.params.id ?? ""
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  await sendBackApplicationWorkflow(req.scope).run({
    input: { ...req.validatedBody, application_id, operator },
  })
  res.json({ application: await applicationFile(req.scope, application_id) })
}
