import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageOfSellerOrders } from "../../../../workflows/trade/seller-orders-of"
import { sellersById } from "../../../../workflows/trade/sellers-by-id"
import { pageOf } from "../../../trade-page"

/** `?state&order_id&seller_id&hub_id&limit&offset` – all seller orders, newest first, with their sellers' names. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page, filters } = pageOf(req)
  const { orders, count } = await pageOfSellerOrders(req.scope, filters, page)
  const sellers = await sellersById(
    req.scope,
    orders.map((order) => order.seller_id)
  )
  const seller_orders = orders.map((order) => ({
    ...order,
    seller: sellers.get(order.seller_id ?? "") ?? null,
  }))
  res.json({ seller_orders, count, ...page })
}
