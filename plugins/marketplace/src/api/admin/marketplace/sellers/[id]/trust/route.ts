import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminSeller } from "../../../../../../queries/admin-sellers"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { trustSellerWorkflow } from "../../../../../../workflows/seller/trust-seller"

/** From now on its listings go to the shop without being looked at first. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await trustSellerWorkflow(req.scope).run({
    input: { seller_id: req.params.id ?? "", trusted: true, operator },
  })
  res.json({ seller: await adminSeller(req.scope, result.id) })
}
