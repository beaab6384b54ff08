import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { holdIn } from "../modules/row-lock/hold-in"

/** What lies in a box, and from which shelf it comes. */
export type BoxGoods = {
  id: string
  location_id: string
  items: readonly { line_item_id: string; inventory_item_id: string | null; quantity: number }[]
}

/**
 * Takes a box's goods off the hub's shelf and gives back what was kept there for them, once: shelf, reservations and the
 * note of it on the box change in one transaction, for which core's inventory has no call. (Nobody could tell after a
 * crash whether an amount had been taken.)
 */
export async function takeOffShelf(container: MedusaContainer, box: BoxGoods): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (db) => {
    const noted = await db("fulfillment")
      .where({ id: box.id })
      .whereRaw("metadata ->> 'off_shelf' is null")
      .update({ metadata: db.raw(`metadata || '{"off_shelf": true}'`), updated_at: new Date() })
    if (!noted) return
    // Core reads a shelf's figures and writes them anew, under this lock.
    await holdIn(
      db,
      box.items.flatMap((item) => item.inventory_item_id ?? [])
    )
    for (const item of box.items) {
      if (!item.inventory_item_id) continue
      const taken = { ...item, location_id: box.location_id }
      await changeLevel(db, { ...taken, kept: await giveBackKept(db, taken) })
    }
  })
}

type Taken = {
  line_item_id: string
  inventory_item_id: string | null
  location_id: string
  quantity: number
}

/** Shortens the reservations of a line by what is packed; answers by how much. */
async function giveBackKept(db: Knex, taken: Taken): Promise<number> {
  const { line_item_id, inventory_item_id, location_id } = taken
  const rows: { id: string; quantity: string }[] = await db("reservation_item")
    .where({ line_item_id, inventory_item_id, location_id })
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
    .select("id", "quantity")
  let left = taken.quantity
  for (const { id, quantity } of rows) {
    const part = Math.min(left, Number(quantity))
    if (part <= 0) break
    left -= part
    const rest = Number(quantity) - part
    const now = new Date()
    await db("reservation_item")
      .where({ id })
      .update(
        rest > 0
          ? { ...amount(db, "quantity", rest), updated_at: now }
          : { deleted_at: now, updated_at: now }
      )
  }
  return taken.quantity - left
}

async function changeLevel(db: Knex, taken: Taken & { kept: number }): Promise<void> {
  const { inventory_item_id, location_id, quantity, kept } = taken
  await db.raw(
    `update inventory_level set
       stocked_quantity = stocked_quantity - :quantity::numeric,
       raw_stocked_quantity = jsonb_set(raw_stocked_quantity, '{value}',
         to_jsonb(trim_scale(stocked_quantity - :quantity::numeric)::text)),
       reserved_quantity = reserved_quantity - :kept::numeric,
       raw_reserved_quantity = jsonb_set(raw_reserved_quantity, '{value}',
         to_jsonb(trim_scale(reserved_quantity - :kept::numeric)::text)),
       updated_at = now()
     where inventory_item_id = :inventory_item_id and location_id = :location_id and deleted_at is null`,
    { inventory_item_id, location_id, quantity, kept }
  )
}

/** A number as core keeps it: beside itself, in words. */
const amount = (db: Knex, column: string, value: number) => ({
  [column]: value,
  [`raw_${column}`]: db.raw(`jsonb_set(raw_${column}, '{value}', to_jsonb(?::text))`, [
    String(value),
  ]),
})
