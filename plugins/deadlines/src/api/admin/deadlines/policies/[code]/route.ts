import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { policyViews } from "../../../../../workflows/policy/policy-views"
import { setDeadlinePolicyWorkflow } from "../../../../../workflows/policy/set-policy"
import type { PolicyBody } from "../../validators"

/** Sets terms from a moment on. */
export const POST = async (req: AuthenticatedMedusaRequest<PolicyBody>, res: MedusaResponse) => {
  const code = req.params.code!
  await setDeadlinePolicyWorkflow(req.scope).run({
    input: { ...req.validatedBody, code, set_by: req.auth_context.actor_id },
  })
  const policies = await policyViews(req.scope)
  res.status(201).json({ policy: policies.find((policy) => policy.code === code) })
}
