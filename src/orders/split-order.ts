import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createSellerOrders,
  loadCartOrigins,
  readCoreOrder,
  type CoreOrder,
} from "@xiangji/marketplace/workflows"
import { freightParcels } from "../freight/freight-parcels"
import type { Basis } from "./basis"
import { recordPromises } from "./record-promises"

/**
 * Freezes an order into one seller order per seller, and its promises with it. Idempotent: called by the order's own
 * workflow, and by the recovery of an order whose process died in between. Returns the ids this call wrote. Given the
 * workflow's event group, what it announces goes out only when the order stands; given what the check of its cart has
 * read, it is shared out by the very figures its buyer agreed to.
 */
export async function splitOrder(
  container: MedusaContainer,
  order_id: string,
  { basis, event_group_id }: { basis?: Basis; event_group_id?: string } = {}
): Promise<string[]> {
  if (basis?.parcels && !basis.ahead)
    return createSellerOrders(container, { order_id, ...basis, event_group_id })
  const order = await readCoreOrder(container, order_id)
  await recordPromises(container, order)
  const { origins, parcels } = basis?.parcels ? basis : await readBasis(container, order)
  return createSellerOrders(container, { order, origins, parcels, event_group_id })
}

async function readBasis(container: MedusaContainer, order: CoreOrder) {
  const products = order.items.flatMap(({ product_id }) => product_id ?? [])
  const origins = await loadCartOrigins(container, products)
  const leaving = new Set(origins.map(({ product_id }) => product_id))
  const carried = order.items.filter(({ product_id }) => leaving.has(product_id ?? ""))
  // A method's own data is as old as the choice of it; the goods may have changed since, so the parcels are made anew.
  const parcels = await freightParcels(container, carried, origins, order.shipping_address)
  return { origins, parcels }
}
