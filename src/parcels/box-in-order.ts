import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** What core's order counts of a box: its goods packed, sent, delivered. */
export type Counted = "packed" | "shipped" | "delivered"

/** A box with the order it belongs to. A unit of ours is one unit on the shelf. */
export type CountedBox = {
  id: string
  order: { id: string }
  items: readonly { line_item_id: string; quantity: number }[]
}

const ACTIONS: Record<Counted, ChangeActionType> = {
  packed: ChangeActionType.FULFILL_ITEM,
  shipped: ChangeActionType.SHIP_ITEM,
  delivered: ChangeActionType.DELIVER_ITEM,
}

/**
 * Whether core's order has counted a box. Core notes what becomes of a box on the box and in the order, in two
 * transactions: a process that is killed in between leaves the one without the other.
 */
export async function isCounted(
  container: MedusaContainer,
  box: Pick<CountedBox, "id" | "order">,
  as: Counted
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found: { id: string } | undefined = await knex("order_change_action")
    .where({ order_id: box.order.id, reference_id: box.id, action: ACTIONS[as], applied: true })
    .whereNull("deleted_at")
    .first("id")
  return found !== undefined
}

/** Counts a box in core's order, if it is not counted yet. For one caller at a time (`oneChangeAtATime`). */
export async function countInOrder(
  container: MedusaContainer,
  box: CountedBox,
  as: Counted
): Promise<void> {
  if (await isCounted(container, box, as)) return
  const orders = container.resolve(Modules.ORDER)
  const counted = {
    order_id: box.order.id,
    reference: Modules.FULFILLMENT,
    reference_id: box.id,
    items: box.items.map(({ line_item_id: id, quantity }) => ({ id, quantity })),
  }
  if (as === "packed") await orders.registerFulfillment(counted)
  else if (as === "shipped") await orders.registerShipment(counted)
  else await orders.registerDelivery(counted)
}
