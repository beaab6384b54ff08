import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRADE_MODULE } from "../../modules/trade"
import type { TradeModuleService } from "../../modules/trade/service"
import { keptBySellers } from "../../modules/trade/sql/kept-by-sellers"
import { noSuchSellerOrder } from "../../modules/trade/sql/move-seller-orders"
import { sellerOrderView, type SellerOrderRow, type SellerOrderView } from "./seller-order-view"

/** The seller orders of some orders, in order of their numbers, with lines, events and what is still owed. */
export async function sellerOrdersOf(
  container: MedusaContainer,
  order_ids: string[]
): Promise<SellerOrderView[]> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const orders = await trade.listSellerOrders({ order_id: order_ids }, { ...withParts, take: null })
  const byNumber = new Intl.Collator("en", { numeric: true })
  orders.sort((a, b) => byNumber.compare(a.display_id, b.display_id))
  return viewsOf(container, orders)
}

/** Everything booked for an order, oldest first; the entries of each transaction sum to zero. */
export async function ledgerOf(container: MedusaContainer, order_id: string) {
  return container.resolve<TradeModuleService>(TRADE_MODULE).ledgerOf(order_id)
}

/** One page of seller orders, newest first, by any of their own fields. */
export async function pageOfSellerOrders(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  page: { limit: number; offset: number }
): Promise<{ orders: SellerOrderView[]; count: number }> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [orders, count] = await trade.listAndCountSellerOrders(filters, {
    ...withParts,
    take: page.limit,
    skip: page.offset,
    order: { placed_at: "DESC", display_id: "DESC" },
  })
  return { orders: await viewsOf(container, orders), count }
}

/** One seller's own seller order; anybody else's is not found (`TRADE-ORDER-01`). */
export async function sellerOrderOf(
  container: MedusaContainer,
  own: { id: string; seller_id: string }
): Promise<SellerOrderView> {
  const { orders } = await pageOfSellerOrders(container, own, { limit: 1, offset: 0 })
  if (!orders[0]) throw noSuchSellerOrder()
  return orders[0]
}

const withParts = { relations: ["lines", "events"] }

async function viewsOf(container: MedusaContainer, orders: SellerOrderRow[]) {
  if (!orders.length) return []
  const ids = orders.map((order) => order.id)
  const [owed, kept] = await Promise.all([
    container.resolve<TradeModuleService>(TRADE_MODULE).outstandingOf(ids),
    keptBySellers(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), ids),
  ])
  return orders.map((order) => ({
    ...sellerOrderView(order, owed.get(order.id) ?? 0),
    /** What it brings the seller after refunds at the seller's cost. */
    seller_keeps_fen: kept.get(order.id) ?? 0,
  }))
}
