import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveSellerWorkflow } from "../../../../../../workflows/seller/approve-seller"
import type { ApproveSellerBody } from "../../../middlewares"

/** Admits an applicant to the market. */
export async function POST(
  req: AuthenticatedMedusaRequest<ApproveSellerBody>,
  res: MedusaResponse
) {
  const actor_id = req.auth_context.actor_id
  const { result: seller } = await approveSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: req.params.id ?? "", actor_id },
  })
  res.json({ seller })
}
