import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FulfillmentDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { oneChangeAtATime } from "@xiangji/marketplace/workflows"
import { countInOrder } from "./box-in-order"
import { takeOffShelf } from "./take-off-shelf"

/** Boxes of which something may be missing: made for an order, and not noted as packed. */
const UNFINISHED = `box.canceled_at is null and box.deleted_at is null
  and box.metadata ->> 'order_id' is not null and box.metadata ->> 'packed' is null`

/**
 * Does all that packing a box means in core: off the shelf, linked to its order, counted there. A process may be killed
 * between any two of them; each part looks first, so this may run any number of times. Waits for its turn with the order.
 */
export async function finishPacking(container: MedusaContainer, box_id: string): Promise<void> {
  const known = await madeBox(container, box_id)
  if (!known) return
  await oneChangeAtATime(container, known.order_id, () => finishBox(container, box_id))
}

/** The same for all boxes that hold some of these lines, by whoever has the order. */
export async function finishLeftBoxes(
  container: MedusaContainer,
  line_item_ids: readonly string[]
): Promise<number> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string }[] } = await knex.raw(
    `select distinct box.id from fulfillment box
       join fulfillment_item item on item.fulfillment_id = box.id and item.deleted_at is null
      where item.line_item_id = any(?) and ${UNFINISHED}`,
    [[...line_item_ids]]
  )
  for (const { id } of rows) await finishBox(container, id)
  return rows.length
}

/** The same by whoever has the order. */
export async function finishBox(container: MedusaContainer, box_id: string): Promise<void> {
  const made = await madeBox(container, box_id)
  if (!made) return
  const { box, order_id } = made
  const items = box.items.map(({ line_item_id, inventory_item_id, quantity }) => ({
    ...{ line_item_id: line_item_id!, inventory_item_id, quantity: Number(quantity) },
  }))
  await takeOffShelf(container, { id: box_id, location_id: box.location_id, items })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id },
    [Modules.FULFILLMENT]: { fulfillment_id: box_id },
  })
  await countInOrder(container, { id: box_id, order: { id: order_id }, items }, "packed")
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("fulfillment")
    .where({ id: box_id })
    .update({ metadata: knex.raw(`metadata || '{"packed": true}'`), updated_at: new Date() })
}

/** A box that is not noted as packed yet; null for all others, and for those of an older make. */
async function madeBox(container: MedusaContainer, box_id: string) {
  const box: FulfillmentDTO = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(box_id, { relations: ["items"] })
  const { order_id, packed } = (box.metadata ?? {}) as { order_id?: string; packed?: boolean }
  return box.canceled_at || !order_id || packed ? null : { box, order_id }
}
