import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageOfSellerOrders } from "../../../../workflows/trade/seller-orders-of"
import { pageOf } from "../../../trade-page"
import { actingFor } from "../../acting-for"

/** `?state&limit&offset` – the seller's orders, newest first, with their lines. No buyer's name or address. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  const { page, filters } = pageOf(req)
  const found = await pageOfSellerOrders(req.scope, { ...filters, seller_id }, page)
  res.json({ ...found, ...page })
}
