import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fenFromMajor } from "@xiangji/kernel"
import { recordPaymentCapturedWorkflow } from "@xiangji/marketplace/workflows"
import { STRIPE } from "../modules/stripe-payment/options"

type Booking = { capture_id: string }
type Row = { order_id: string; amount: string; created_at: Date }

/** Online captures of orders that the ledger does not know yet. */
export async function capturesToBook(container: MedusaContainer, orderId?: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Booking[] }>(
    `select c.id as capture_id from capture c
     join payment p on p.id = c.payment_id and p.deleted_at is null and p.provider_id = :provider
     join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
       and o.deleted_at is null
     where c.deleted_at is null and (:order::text is null or o.order_id = :order)
       and exists (select 1 from seller_order s where s.order_id = o.order_id)
       and not exists (
         select 1 from ledger_transaction t where t.reference = c.id and t.kind = 'payment_captured'
       )
     order by c.created_at limit 100`,
    { provider: STRIPE, order: orderId ?? null }
  )
  return rows
}

/** Books one capture in the ledger, in whole fen; a capture that core has taken back meanwhile is left alone. */
export async function bookCapture(container: MedusaContainer, { capture_id }: Booking) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select o.order_id, c.amount::text as amount, c.created_at from capture c
     join payment p on p.id = c.payment_id and p.deleted_at is null
     join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
       and o.deleted_at is null
     where c.id = ? and c.deleted_at is null`,
    [capture_id]
  )
  const [capture] = rows
  if (!capture) return
  await recordPaymentCapturedWorkflow(container).run({
    input: {
      order_id: capture.order_id,
      provider_id: STRIPE,
      capture_id,
      amount_fen: fenFromMajor(capture.amount),
      at: new Date(capture.created_at),
    },
  })
}
