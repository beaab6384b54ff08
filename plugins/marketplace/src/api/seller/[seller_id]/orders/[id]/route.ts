import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOrderOf } from "../../../../../workflows/trade/seller-orders-of"
import { actingFor } from "../../../acting-for"

/** One of the seller's orders; somebody else's is not found. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  res.json({ order: await sellerOrderOf(req.scope, { id: req.params.id!, seller_id }) })
}
