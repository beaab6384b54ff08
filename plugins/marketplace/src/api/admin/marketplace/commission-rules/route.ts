import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { commissionRules } from "../../../../queries/commission-rules"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { addCommissionRuleWorkflow } from "../../../../workflows/commission/add-commission-rule"
import type { NewRuleBody } from "../../../money-validators"

/** All commission rules with the names of what they are about, those in force first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ commission_rules: await commissionRules(req.scope) })
}

/** Sets a rate from now or a later moment on (`TRADE-COMMISSION-01`, `-02`). */
export async function POST(req: AuthenticatedMedusaRequest<NewRuleBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await addCommissionRuleWorkflow(req.scope).run({
    input: { rule: req.validatedBody, operator },
  })
  res.status(201).json({ commission_rule: result })
}
