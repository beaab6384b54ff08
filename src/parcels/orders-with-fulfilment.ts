import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The parts of core's order address that a waybill needs. */
export type OrderAddress = {
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  province?: string | null
  city?: string | null
  address_1?: string | null
  address_2?: string | null
} | null

type OrderRow = {
  id: string
  display_id: number
  shipping_address: OrderAddress
  items: { id: string; detail: { fulfilled_quantity: unknown } }[]
}

/** Orders with what of each line is in a fulfilment already, by order id; cancelled orders are left out. */
export async function ordersWithFulfilment(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "status",
      "shipping_address.*",
      // Of an order that was edited, core joins lines with their quantities only when all of the line is asked for.
      "items.*",
      "items.detail.*",
    ],
    filters: { id: ids, status: { $ne: "canceled" } },
  })
  return new Map(
    (data as unknown as OrderRow[]).map((order) => [
      order.id,
      {
        id: order.id,
        display_id: order.display_id,
        address: order.shipping_address,
        fulfilled: new Map(
          order.items.map((item) => [item.id, Number(item.detail.fulfilled_quantity)])
        ),
      },
    ])
  )
}
