import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { removeSellerOrders } from "@xiangji/marketplace/workflows"

/** Takes back every seller order of an order, if there are any. */
export async function removeSharesOf(container: MedusaContainer, order_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await remove(container, await knex("seller_order").select("id").where({ order_id }))
}

/** Takes back seller orders whose order is gone: it was taken back, and this was missed. */
export async function removeStrayShares(container: MedusaContainer): Promise<void> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select share.id from seller_order share
     where share.placed_at between now() - interval '30 days' and now() - interval '1 minute'
       and not exists (select 1 from "order" o where o.id = share.order_id)
     limit 500`
  )
  await remove(container, rows)
}

const remove = (container: MedusaContainer, shares: { id: string }[]) =>
  removeSellerOrders(
    container,
    shares.map(({ id }) => id)
  )
