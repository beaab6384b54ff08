import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { resolveExceptionWorkflow } from "../../../../../../workflows/ledger/resolve-exception"
import type { ResolutionBody } from "../../../../../money-validators"

/** Closes an exception with the reason why the figures will never agree; the next check opens it again if they should. */
export async function POST(req: AuthenticatedMedusaRequest<ResolutionBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await resolveExceptionWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", reason: req.validatedBody.reason, operator },
  })
  res.json({ exception: result })
}
