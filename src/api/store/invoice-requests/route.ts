import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestForOrders } from "../../../invoices/request-for-orders"
import type { InvoiceRequestBody } from "./validators"

/** An accountant asks for the invoices of the orders whose keys were given to her. */
export const POST = async (
  req: AuthenticatedMedusaRequest<InvoiceRequestBody>,
  res: MedusaResponse
) => {
  const request = await requestForOrders(req.scope, {
    ...req.validatedBody,
    owner: { customer_id: req.auth_context.actor_id },
  })
  res.status(201).json({ request })
}
