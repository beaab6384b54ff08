import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { recordOwnMoneyWorkflow } from "../../../../workflows/ledger/record-own-money"
import type { OwnMoneyBody } from "../../../money-validators"

/** Books a line of the bank's statement: cash paid in, a provider's payout, carriers paid. One reference books once. */
export async function POST(req: AuthenticatedMedusaRequest<OwnMoneyBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await recordOwnMoneyWorkflow(req.scope).run({
    input: { line: req.validatedBody, operator },
  })
  res.status(result.booked ? 201 : 200).json(result)
}
