import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE } from "../../modules/trade"
import type { TradeModuleService } from "../../modules/trade/service"
import { noSuchSellerOrder } from "../../modules/trade/sql/move-seller-orders"

/** One share with its lines, as far as a request needs them (`TRADE-ORDER-01` when it is nobody's, or another's). */
export async function shareInBrief(
  container: MedusaContainer,
  of: { seller_order_id: string; seller_id?: string; order_id?: string }
) {
  const { seller_order_id: id, seller_id, order_id } = of
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [share] = await trade.listSellerOrders(
    { id, ...(seller_id && { seller_id }), ...(order_id && { order_id }) },
    { relations: ["lines"], take: 1 }
  )
  if (!share) throw noSuchSellerOrder()
  return share
}
