import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderState } from "../../../../types/trade"
import { moveSellerOrdersWorkflow } from "../../../../workflows/trade/move-seller-orders"
import { sellerOrderOf } from "../../../../workflows/trade/seller-orders-of"
import { actingFor } from "../../acting-for"

/** A route handler that moves one of the seller's orders and answers with it; a second tap changes nothing. */
export function moveOwnOrder(to: SellerOrderState) {
  return async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
    const { seller_id, member_id } = actingFor(req)
    const id = req.params.id!
    await moveSellerOrdersWorkflow(req.scope).run({
      input: { ids: [id], seller_id, to, by: { kind: "member", id: member_id } },
    })
    res.json({ order: await sellerOrderOf(req.scope, { id, seller_id }) })
  }
}
