import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order a cart became, and how far its completion came. */
export type LinkedOrder = {
  order_id: string
  /** Its seller orders are written: it is whole. */
  shared_out: boolean
  /** All that comes before the seller orders is there: links, reservations, the payment. */
  complete: boolean
}

/**
 * Looks at what core's completion left. `shared_out` is one look into an index; the rest is only read for an order that
 * is not whole, because a cart that was completed is asked for again and again.
 */
export async function linkedOrder(
  container: MedusaContainer,
  cart_id: string
): Promise<LinkedOrder | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select link.order_id,
       exists (select 1 from seller_order share where share.order_id = link.order_id) as shared_out
     from order_cart link where link.cart_id = ? and link.deleted_at is null`,
    [cart_id]
  )
  const [link]: Omit<LinkedOrder, "complete">[] = rows
  if (!link || link.shared_out) return link ? { ...link, complete: true } : null
  const facts = await knex.raw(COMPLETE, { cart_id, order_id: link.order_id })
  return { ...link, complete: facts.rows.length > 0 }
}

// Steps of core that run side by side leave any of these out when they are cut short. What a promotion was used is not
// among them, because it is settled afterwards either way.
const COMPLETE = `
  select 1 from cart join "order" o on o.id = :order_id and o.deleted_at is null
  where cart.id = :cart_id and cart.completed_at is not null
    and not exists (
      select 1 from cart_promotion wanted
      where wanted.cart_id = cart.id and wanted.deleted_at is null and not exists (
        select 1 from order_promotion link where link.order_id = o.id
          and link.promotion_id = wanted.promotion_id and link.deleted_at is null))
    and not exists (
      select 1 from cart_payment_collection wanted
      where wanted.cart_id = cart.id and wanted.deleted_at is null and not exists (
        select 1 from order_payment_collection link where link.order_id = o.id
          and link.payment_collection_id = wanted.payment_collection_id and link.deleted_at is null))
    and not exists (
      select 1 from order_item item
      join order_line_item line on line.id = item.item_id
      join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
      join product_variant_inventory_item kept on kept.variant_id = variant.id and kept.deleted_at is null
      where item.order_id = o.id and not exists (
        select 1 from reservation_item held where held.line_item_id = line.id and held.deleted_at is null))
    and not exists (
      select 1 from cart_payment_collection link
      join payment_collection asked on asked.id = link.payment_collection_id and asked.amount > 0
      where link.cart_id = cart.id and link.deleted_at is null
        and not exists (
          select 1 from payment where payment.payment_collection_id = asked.id
            and payment.canceled_at is null and payment.deleted_at is null)
        and not exists (
          select 1 from payment_session waiting where waiting.payment_collection_id = asked.id
            and waiting.status = 'pending_authorization' and waiting.deleted_at is null))`
