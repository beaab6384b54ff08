import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../workflows/audit/operator-of"
import { updatePlaceWorkflow } from "../../../../../workflows/place/update-place"
import type { ChangePlaceBody } from "../middlewares"

/** Changes name, story or, while nothing hangs below it, the code. */
export async function POST(req: AuthenticatedMedusaRequest<ChangePlaceBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result: place } = await updatePlaceWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", changes: req.validatedBody, operator },
  })
  res.json({ place })
}
