import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readIdentityNumberWorkflow } from "../../../../../../workflows/application/read-number"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"

/** Shows the identity number. A POST, because it is written down who looks at whose. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await readIdentityNumberWorkflow(req.scope).run({
    input: { application_id: req.params.id ?? "", operator },
  })
  res.set("Cache-Control", "private, no-store").json(result)
}
