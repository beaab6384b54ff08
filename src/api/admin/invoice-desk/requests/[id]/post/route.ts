import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { postInvoices } from "../../../../../../invoices/post-invoices"
import type { PostBody } from "./validators"

/** Hands the papers of an issued request to a carrier. Pressed twice, it is still one envelope. */
export const POST = async (req: AuthenticatedMedusaRequest<PostBody>, res: MedusaResponse) => {
  const shipment = await postInvoices(req.scope, req.params.id!, req.validatedBody.carrier_code)
  res.status(201).json({ shipment_id: shipment.id })
}
