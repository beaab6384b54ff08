import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminSeller } from "../../../../../../queries/admin-sellers"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { suspendSellerWorkflow } from "../../../../../../workflows/seller/suspend-seller"
import type { SuspendBody } from "../../middlewares"

/** Takes a seller and its goods off the market at once. */
export async function POST(req: AuthenticatedMedusaRequest<SuspendBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await suspendSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: req.params.id ?? "", operator },
  })
  res.json({ seller: await adminSeller(req.scope, result.id) })
}
