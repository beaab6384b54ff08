import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suspendSellerWorkflow } from "../../../../../../workflows/seller/suspend-seller"
import type { ReasonBody } from "../../../middlewares"

/** Takes a seller and its goods off the market at once. */
export async function POST(req: AuthenticatedMedusaRequest<ReasonBody>, res: MedusaResponse) {
  const actor_id = req.auth_context.actor_id
  const { result: seller } = await suspendSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: req.params.id ?? "", actor_id },
  })
  res.json({ seller })
}
