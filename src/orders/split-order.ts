import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createSellerOrders, loadCartOrigins, readCoreOrder } from "@xiangji/marketplace/workflows"
import { freightParcels } from "../freight/freight-parcels"
import { recordPromises } from "./record-promises"

/**
 * Freezes an order into one seller order per seller, and its promises with it. Idempotent: called by the order's own
 * workflow, and by the recovery of an order whose process died in between. Returns the ids this call wrote. Given the
 * workflow's event group, what it announces goes out only when the order stands.
 */
export async function splitOrder(
  container: MedusaContainer,
  order_id: string,
  event_group_id?: string
): Promise<string[]> {
  // The order with its totals takes core longest to read; the origins need not wait for it.
  const [order, origins] = await Promise.all([
    readCoreOrder(container, order_id),
    productsOf(container, order_id).then((products) => loadCartOrigins(container, products)),
  ])
  const leaving = new Set(origins.map(({ product_id }) => product_id))
  const carried = order.items.filter(({ product_id }) => leaving.has(product_id ?? ""))
  // A method's own data is as old as the choice of it; the goods may have changed since, so the parcels are made anew.
  const [parcels] = await Promise.all([
    freightParcels(container, carried, origins, order.shipping_address),
    recordPromises(container, order),
  ])
  return createSellerOrders(container, { order, origins, parcels, event_group_id })
}

async function productsOf(container: MedusaContainer, order_id: string): Promise<string[]> {
  const rows: { product_id: string }[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order_item as item")
    .join("order_line_item as line", "line.id", "item.item_id")
    .distinct("line.product_id")
    .where({ order_id })
    .whereNotNull("line.product_id")
  return rows.map(({ product_id }) => product_id)
}
