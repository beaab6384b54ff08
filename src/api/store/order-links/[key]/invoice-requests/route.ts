import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestForOrders } from "../../../../../invoices/request-for-orders"
import { openOrder } from "../../../../../orders/open-order"
import type { GuestInvoiceBody } from "../../../invoice-requests/validators"

/** A guest asks for the invoices of one order; holding its key is enough, the title is given with the request. */
export const POST = async (req: MedusaRequest<GuestInvoiceBody>, res: MedusaResponse) => {
  const { id, key } = await openOrder(req.scope, req.params.key!)
  const request = await requestForOrders(req.scope, {
    ...req.validatedBody,
    // The key itself stays with the guest; the order's id says as much to us and nothing to a thief.
    owner: { order_key: id },
    order_keys: [key],
  })
  res.status(201).json({ request })
}
