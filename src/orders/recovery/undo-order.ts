import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { releaseReservations } from "./release-reservations"
import { removeSharesOf } from "./stray-shares"

type Reference = { other: string }

/**
 * Takes a half-made order back as core's own compensation would: shares, reservations, links, the order itself last, so
 * that whoever is killed here finds it again. The cart, its payment session and what was paid stay with the buyer.
 */
export async function undoOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await removeSharesOf(container, order_id)
  const held: { id: string; inventory_item_id: string }[] = await knex("reservation_item")
    .select("reservation_item.id", "inventory_item_id")
    .join("order_item", "order_item.item_id", "reservation_item.line_item_id")
    .where({ order_id })
    .whereNull("reservation_item.deleted_at")
  await releaseReservations(container, held)
  await dismissLinks(container, order_id)
  await container.resolve(Modules.ORDER).deleteOrders([order_id])
}

async function dismissLinks(container: MedusaContainer, order_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const linked = async (table: string, key: string, module: string) => {
    const rows: Reference[] = await knex(table)
      .select({ other: key })
      .where({ order_id })
      .whereNull("deleted_at")
    return rows.map(({ other }) => ({ [Modules.ORDER]: { order_id }, [module]: { [key]: other } }))
  }
  const links = [
    ...(await linked("order_promotion", "promotion_id", Modules.PROMOTION)),
    ...(await linked("order_payment_collection", "payment_collection_id", Modules.PAYMENT)),
    ...(await linked("order_cart", "cart_id", Modules.CART)),
  ]
  if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
}
