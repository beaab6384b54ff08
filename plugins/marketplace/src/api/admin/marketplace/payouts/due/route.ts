import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { payableSellers } from "../../../../../workflows/payout/payable"
import { settlementOf } from "../../../../../workflows/settlement/settlement-service"

/** Sellers to whom enough is due to be paid, where to, and what stands in the way of the others. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const found = await payableSellers(req.scope)
  const sellers = found.map(({ seller_id, name, due_fen, destination, obstacle }) => ({
    ...{ seller_id, name, due_fen, destination, obstacle },
    payable: obstacle === null,
  }))
  const payable = sellers.filter((seller) => seller.payable)
  const { available } = settlementOf(req.scope).providers
  res.json({
    sellers,
    totals: {
      count: payable.length,
      amount_fen: payable.reduce((sum, seller) => sum + seller.due_fen, 0),
    },
    available,
  })
}
