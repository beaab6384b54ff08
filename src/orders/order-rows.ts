import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MajorAmount } from "@xiangji/kernel"
import type { OrderAddress } from "../parcels/orders-with-fulfilment"

/** An order as its buyer's page needs it, in one query. */
export type OrderRow = {
  id: string
  display_id: number
  created_at: string
  total: MajorAmount
  shipping_address: OrderAddress
  items: OrderItemRow[]
  fulfillments: { id: string; canceled_at: string | null; items: { line_item_id: string }[] }[]
}

export type OrderItemRow = {
  id: string
  title: string
  product_title: string | null
  thumbnail: string | null
  quantity: number
  total: MajorAmount
  line_item_metadata: Record<string, unknown> | null
}

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "total",
  "shipping_address.*",
  "items.*",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
]

/** Reads orders by id. */
export async function orderRows(container: MedusaContainer, ids: string[]): Promise<OrderRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: ids } })
  return data as unknown as OrderRow[]
}
