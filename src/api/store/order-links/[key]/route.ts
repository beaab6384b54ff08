import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openOrder } from "../../../../orders/open-order"
import { orderView } from "../../../../orders/order-view"
import { requestsOfOrder } from "../../../../invoices/requests-of-order"

/** The order a key opens, with its parcels, its one timeline and its invoice requests. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const opened = await openOrder(req.scope, req.params.key!)
  const [order, invoice_requests] = await Promise.all([
    orderView(req.scope, opened),
    requestsOfOrder(req.scope, opened.id),
  ])
  res.json({ order, invoice_requests })
}
