import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Held = { id: string; inventory_item_id: string }

/** Gives reserved goods back to the shelf, under the locks that core reserves with. */
export async function releaseReservations(
  container: MedusaContainer,
  held: readonly Held[]
): Promise<void> {
  if (!held.length) return
  const shelves = [...new Set(held.map(({ inventory_item_id }) => inventory_item_id))]
  await container
    .resolve(Modules.LOCKING)
    .execute(shelves, () =>
      container.resolve(Modules.INVENTORY).deleteReservationItems(held.map(({ id }) => id))
    )
}

/** Releases what is reserved for lines that are in no order any more: their order was taken back, this was missed. */
export async function releaseStrayReservations(container: MedusaContainer): Promise<void> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select held.id, held.inventory_item_id from reservation_item held
     where held.deleted_at is null and held.line_item_id is not null
       and held.created_at between now() - interval '30 days' and now() - interval '1 minute'
       and not exists (select 1 from order_line_item line where line.id = held.line_item_id)
     limit 500`
  )
  await releaseReservations(container, rows)
}
