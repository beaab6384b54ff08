import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resubmitSellerWorkflow } from "../../../../workflows/seller/resubmit-seller"
import { actingFor } from "../../acting-for"
import type { ResubmitSellerBody } from "../../validators"

/** Hands in an application again that was sent back, with what has been changed. */
export async function POST(
  req: AuthenticatedMedusaRequest<ResubmitSellerBody>,
  res: MedusaResponse
) {
  const { seller_id, member_id } = actingFor(req)
  const { result: seller } = await resubmitSellerWorkflow(req.scope).run({
    input: { seller_id, changes: req.validatedBody, actor_id: member_id },
  })
  res.json({ seller })
}
