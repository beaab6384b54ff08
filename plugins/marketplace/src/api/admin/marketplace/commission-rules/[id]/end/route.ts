import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { endCommissionRuleWorkflow } from "../../../../../../workflows/commission/end-commission-rule"

/** Ends a rule now; orders placed so far keep their rate (`TRADE-COMMISSION-03`). */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await endCommissionRuleWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", operator },
  })
  res.json({ commission_rule: result })
}
