import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { splitOrder } from "../split-order"

type Capture = { id: string; amount: number; currency_code: string }

/** Does what a killed completion had left to do once the payment was authorised: captures on the books, shares. */
export async function finishOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const captures = await unrecordedCaptures(container, order_id)
  if (captures.length)
    await container.resolve(Modules.ORDER).addOrderTransactions(
      captures.map(({ id, amount, currency_code }) => ({
        ...{ order_id, amount, currency_code },
        reference: "capture",
        reference_id: id,
      }))
    )
  await splitOrder(container, order_id)
}

async function unrecordedCaptures(
  container: MedusaContainer,
  order_id: string
): Promise<Capture[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select capture.id, capture.amount, payment.currency_code
     from order_payment_collection link
     join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
     join capture on capture.payment_id = payment.id and capture.deleted_at is null
     where link.order_id = :order_id and link.deleted_at is null
       and not exists (
         select 1 from order_transaction booked
         where booked.order_id = :order_id and booked.reference_id = capture.id and booked.deleted_at is null)`,
    { order_id }
  )
  return rows
}
