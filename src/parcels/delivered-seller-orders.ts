import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Line = { order_line_id: string; quantity: number; withdrawn_quantity: number }

/** Core counts parts of a unit in floats. */
const SAME = 0.0001

type Items = { items?: { id: string; detail: { delivered_quantity: unknown } }[] }

/** Of an order's seller orders, those of which core has every unit delivered that was not taken back before. */
export async function deliveredSellerOrders<SellerOrder extends { lines: Line[] }>(
  container: MedusaContainer,
  orderId: string,
  sellerOrders: readonly SellerOrder[]
): Promise<SellerOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // Of an order that was edited, core joins lines with their quantities only when all of the line is asked for.
    fields: ["id", "items.*", "items.detail.*"],
    filters: { id: orderId },
  })
  const items = (data[0] as unknown as Items | undefined)?.items ?? []
  const delivered = new Map(items.map((item) => [item.id, Number(item.detail.delivered_quantity)]))
  return sellerOrders.filter((one) =>
    one.lines.every(
      (line) =>
        (delivered.get(line.order_line_id) ?? 0) >= line.quantity - line.withdrawn_quantity - SAME
    )
  )
}
