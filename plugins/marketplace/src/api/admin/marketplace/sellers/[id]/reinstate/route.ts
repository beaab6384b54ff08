import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reinstateSellerWorkflow } from "../../../../../../workflows/seller/reinstate-seller"

/** Lets a suspended seller back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const actor_id = req.auth_context.actor_id
  const { result: seller } = await reinstateSellerWorkflow(req.scope).run({
    input: { seller_id: req.params.id ?? "", actor_id },
  })
  res.json({ seller })
}
