import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import type { StorageClass } from "@xiangji/marketplace/types"
import { ordersWithFulfilment, type OrderAddress } from "./orders-with-fulfilment"
import { recipientOf, type Party } from "./party"
import { replacements, type Unpacked } from "./replacements"
import { market, trade } from "../services"

/** Goods of one order that leave one hub in one box, not packed yet. */
export type WaitingParcel = {
  order_id: string
  order_display_id: number
  hub_id: string
  storage_class: StorageClass
  weight_grams: number
  recipient: Party
  lines: WaitingLine[]
}

export type WaitingLine = {
  order_line_id: string
  title: string
  quantity: number
  seller: string
  seller_order: string
  seller_order_id: string
  state: string
}

/** Core counts parts of a unit in floats. */
const SAME = 0.0001

const UNPACKED = ["placed", "accepted", "ready"] as const

/**
 * What waits to be packed, at one hub or for one order: goods of one storage class share a box. Units that were cancelled
 * are left out; goods sent anew for others that came back are there.
 */
export async function waitingParcels(
  container: MedusaContainer,
  where: { hub_id?: string; order_id?: string }
): Promise<WaitingParcel[]> {
  const unpacked = await trade(container).listSellerOrders(
    { ...where, state: [...UNPACKED] },
    { relations: ["lines"], order: { placed_at: "ASC" }, take: 500 }
  )
  const sellerOrders: Unpacked[] = [...unpacked, ...(await replacements(container, where))]
  if (!sellerOrders.length) return []
  const [orders, names] = await Promise.all([
    ordersWithFulfilment(container, [...new Set(sellerOrders.map((one) => one.order_id))]),
    sellerNames(
      container,
      sellerOrders.flatMap((one) => one.seller_id ?? [])
    ),
  ])

  const parcels = new Map<string, WaitingParcel>()
  for (const sellerOrder of sellerOrders) {
    const order = orders.get(sellerOrder.order_id)
    if (!order) continue
    for (const line of sellerOrder.lines) {
      const quantity =
        line.quantity - line.withdrawn_quantity - (order.fulfilled.get(line.order_line_id) ?? 0)
      if (quantity <= SAME || !line.hub_id) continue
      const storage_class = line.storage_class as StorageClass
      const parcel = parcelFor(parcels, order, line.hub_id, storage_class)
      parcel.weight_grams += Math.ceil((line.weight_grams * quantity) / line.quantity)
      parcel.lines.push({
        order_line_id: line.order_line_id,
        title: line.title,
        quantity,
        seller: names.get(sellerOrder.seller_id ?? "")?.zh ?? "平台 Platform",
        seller_order: sellerOrder.display_id,
        seller_order_id: sellerOrder.id,
        state: sellerOrder.state,
      })
    }
  }
  return [...parcels.values()]
}

type Order = { id: string; display_id: number; address: OrderAddress }

function parcelFor(
  parcels: Map<string, WaitingParcel>,
  order: Order,
  hub_id: string,
  storage_class: StorageClass
): WaitingParcel {
  const key = `${order.id}/${hub_id}/${storage_class}`
  const known = parcels.get(key)
  if (known) return known
  const { id: order_id, display_id: order_display_id, address } = order
  const recipient = recipientOf(address)
  const made = {
    order_id,
    order_display_id,
    hub_id,
    storage_class,
    weight_grams: 0,
    recipient,
    lines: [],
  }
  parcels.set(key, made)
  return made
}

async function sellerNames(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, LocalText>> {
  const sellers = await market(container).listSellers(
    { id: [...new Set(ids)] },
    { select: ["id", "name"] }
  )
  return new Map(sellers.map((seller) => [seller.id, seller.name as LocalText]))
}
