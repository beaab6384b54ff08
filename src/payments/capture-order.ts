import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fenFromMajor, majorFromFen } from "@xiangji/kernel"
import { sellerOrdersOf } from "@xiangji/marketplace/workflows"
import { STRIPE } from "../modules/stripe-payment/options"

/** Orders paid with money that is only on hold so far. */
export async function ordersToCapture(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { payment_id: string; order_id: string }[] }>(
    `select p.id as payment_id, o.order_id from payment p
     join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
       and o.deleted_at is null
     join "order" on "order".id = o.order_id and "order".status <> 'canceled'
     where p.provider_id = :provider and p.deleted_at is null and p.canceled_at is null
       and p.captured_at is null and p.created_at > now() - interval '7 days'
       and not exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null)
       and exists (select 1 from seller_order s where s.order_id = o.order_id)
     limit 100`,
    { provider: STRIPE }
  )
  return rows
}

/**
 * Takes the money on hold for an order that stands, never more than is still owed for it: what a seller has declined in
 * the meantime is let go. Nothing owed any more lets all of it go.
 */
export async function captureOrder(
  container: MedusaContainer,
  { payment_id, order_id }: { payment_id: string; order_id: string }
): Promise<void> {
  await container
    .resolve(Modules.LOCKING)
    .execute(`capture-order/${order_id}`, () => capture(container, payment_id, order_id), {
      timeout: 30,
    })
}

async function capture(container: MedusaContainer, payment_id: string, order_id: string) {
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await payments.retrievePayment(payment_id, { relations: ["captures"] })
  if (payment.captures?.length || payment.canceled_at) return
  const shares = await sellerOrdersOf(container, [order_id])
  if (!shares.length) return
  const owed = shares.reduce((sum, share) => sum + share.outstanding_fen, 0)
  const held = fenFromMajor(payment.amount)
  if (owed <= 0) {
    await payments.cancelPayment(payment_id)
    return
  }
  const amount = owed < held ? majorFromFen(owed) : undefined
  await capturePaymentWorkflow(container).run({ input: { payment_id, amount } })
}
