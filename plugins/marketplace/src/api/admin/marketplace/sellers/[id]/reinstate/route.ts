import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminSeller } from "../../../../../../queries/admin-sellers"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { reinstateSellerWorkflow } from "../../../../../../workflows/seller/reinstate-seller"

/** Lets a suspended seller back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await reinstateSellerWorkflow(req.scope).run({
    input: { seller_id: req.params.id ?? "", operator },
  })
  res.json({ seller: await adminSeller(req.scope, result.id) })
}
