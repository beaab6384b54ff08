import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { handOver } from "../../../../../../workflows/trade/hand-over"
import { sellerOrderOf } from "../../../../../../workflows/trade/seller-orders-of"
import { actingFor } from "../../../../acting-for"

/** The goods lie at the hub; the clock for preparing them is met. A second tap changes nothing. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id, member_id } = actingFor(req)
  const id = req.params.id!
  await handOver(req.scope, { ids: [id], seller_id, by: { kind: "member", id: member_id } })
  res.json({ order: await sellerOrderOf(req.scope, { id, seller_id }) })
}
