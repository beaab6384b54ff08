import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Fulfilled } from "../../modules/aftersales/sql/share-facts"

type Items = { items?: { id: string; detail: { fulfilled_quantity: unknown } }[] }

/** How many units of each of an order's lines lie in boxes, by core's word. Lines that core dropped are missing. */
export async function unitsInBoxes(
  container: MedusaContainer,
  order_id: string
): Promise<Fulfilled> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // Core joins a line with its quantities only when all of the line is asked for.
    fields: ["id", "items.*", "items.detail.*"],
    filters: { id: order_id },
  })
  const items = (data[0] as unknown as Items | undefined)?.items ?? []
  return new Map(items.map((item) => [item.id, Number(item.detail.fulfilled_quantity)]))
}
