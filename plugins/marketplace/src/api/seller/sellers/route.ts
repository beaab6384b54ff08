import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createSellerWorkflow } from "../../../workflows/seller/create-seller"
import type { CreateSellerBody } from "../validators"

/** Applies for a seller; whoever applies becomes its owner. */
export async function POST(req: AuthenticatedMedusaRequest<CreateSellerBody>, res: MedusaResponse) {
  const { result: seller } = await createSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, owner_member_id: req.auth_context.actor_id },
  })
  res.status(201).json({ seller })
}
