import type { MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, MathBN, Modules } from "@medusajs/framework/utils"
import type { CoreOrder, CorePayment } from "./core-order"

type Refund = NonNullable<CorePayment["refunds"]>[number]

/** What core's payment module has inside and offers nobody: a provider call under a key of ours, and its collection's state. */
type Insides = {
  paymentProviderService_: {
    refundPayment(
      provider_id: string,
      input: { data: unknown; amount: unknown; context: { idempotency_key: string } }
    ): Promise<{ data?: Record<string, unknown> }>
  }
  paymentService_: { update(row: { id: string; data: unknown }): Promise<unknown> }
  maybeUpdatePaymentCollection_(id: string): Promise<void>
}

/**
 * Finishes a refund of core's that a killed process left: the row is written before the provider is called and the
 * order's transaction after it, so without a transaction the call is made again under the refund's own idempotency key.
 * `refundPayment` would make a second refund with a second key, and money would go twice.
 */
export async function finishRefund(
  container: MedusaContainer,
  { order, payment, refund }: { order: CoreOrder; payment: CorePayment; refund: Refund }
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const [booked] = await orders.listOrderTransactions(
    { order_id: order.id, reference: "refund", reference_id: refund.id },
    { take: 1 }
  )
  if (booked) return
  const payments = container.resolve(Modules.PAYMENT)
  const insides = payments as unknown as Insides
  const { data } = await insides.paymentProviderService_.refundPayment(payment.provider_id, {
    data: payment.data ?? {},
    amount: new BigNumber(refund.amount).numeric,
    context: { idempotency_key: refund.id },
  })
  await insides.paymentService_.update({ id: payment.id, data: data ?? payment.data })
  const { payment_collection_id } = await payments.retrievePayment(payment.id)
  await insides.maybeUpdatePaymentCollection_(payment_collection_id)
  await orders.addOrderTransactions({
    order_id: order.id,
    amount: new BigNumber(MathBN.mult(refund.amount, -1)).numeric,
    currency_code: order.currency_code,
    reference: "refund",
    reference_id: refund.id,
  })
}
