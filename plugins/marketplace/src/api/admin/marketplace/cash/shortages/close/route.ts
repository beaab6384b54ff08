import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { closeShortageWorkflow } from "../../../../../../workflows/cash/close-shortage"
import type { ShortageBody } from "../../../../../money-validators"

/** Ends what a collector owes, or a part of it: `recovered` or `written_off` (`CASH-SHORTAGE-01`). */
export async function POST(req: AuthenticatedMedusaRequest<ShortageBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await closeShortageWorkflow(req.scope).run({
    input: { shortage: req.validatedBody, operator },
  })
  res.status(result.booked ? 201 : 200).json(result)
}
