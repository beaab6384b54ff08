import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CartGoods, DivisionAddress } from "@xiangji/courier/domain"
import { createSellerOrders, loadCartOrigins } from "@xiangji/marketplace/workflows"
import { freightParcels } from "../freight/freight-parcels"

type OrderGoods = { items: CartGoods[]; shipping_address: DivisionAddress | null }

/**
 * Freezes an order into one seller order per seller. Idempotent: called by the order's own workflow, and by the
 * sweep for an order whose process died in between. Returns the ids this call wrote. Given the workflow's event group,
 * what it announces goes out only when the order stands.
 */
export async function splitOrder(
  container: MedusaContainer,
  orderId: string,
  event_group_id?: string
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // Core joins a line with its quantity only when all of the line is asked for.
    fields: ["items.*", "shipping_address.*"],
    filters: { id: orderId },
  })
  const order = data[0] as unknown as OrderGoods
  const origins = await loadCartOrigins(
    container,
    order.items.flatMap((item) => item.product_id ?? [])
  )
  const carried = order.items.filter((item) =>
    origins.some((origin) => origin.product_id === item.product_id)
  )
  // A method's own data is as old as the choice of it; the goods may have changed since, so the parcels are made anew.
  const parcels = await freightParcels(container, carried, origins, order.shipping_address)
  return createSellerOrders(container, { order_id: orderId, origins, parcels, event_group_id })
}
