import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBackSellerWorkflow } from "../../../../../../workflows/seller/send-back-seller"
import type { ReasonBody } from "../../../middlewares"

/** Returns an application with a reason. */
export async function POST(req: AuthenticatedMedusaRequest<ReasonBody>, res: MedusaResponse) {
  const actor_id = req.auth_context.actor_id
  const { result: seller } = await sendBackSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: req.params.id ?? "", actor_id },
  })
  res.json({ seller })
}
