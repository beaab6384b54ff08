import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { majorFromFen, type Fen } from "@xiangji/kernel"
import { providerCalls, providerPayment, type ProviderPayment } from "./provider-calls"
import { paysItsOrder, watchedSession, type WatchedSession } from "./watched-session"

/**
 * Sends a payment that has no order back to its buyer, whole: what is on hold is let go, what was taken is refunded. Holds
 * the cart meanwhile, so that it cannot become an order at the same moment; answers null when it did. May be repeated.
 */
export async function giveBack(
  container: MedusaContainer,
  session: WatchedSession
): Promise<Fen | null> {
  return withCart(container, session.cart_id, async () => {
    const now = await watchedSession(container, session.id)
    if (!now || paysItsOrder(now)) return null
    const intent = await providerPayment(now.intent_id!)
    const returned = await returnMoney(container, now, intent)
    await closeSession(container, now)
    return returned
  })
}

async function returnMoney(
  container: MedusaContainer,
  session: WatchedSession,
  intent: ProviderPayment
): Promise<Fen> {
  const payments = container.resolve(Modules.PAYMENT)
  if (intent.status === "requires_capture") {
    if (session.payment_id) await payments.cancelPayment(session.payment_id)
    else
      await providerCalls().paymentIntents.cancel(
        intent.id,
        { cancellation_reason: "abandoned" },
        { idempotencyKey: `give-back:${session.id}` }
      )
    return intent.amount
  }
  if (session.payment_id && session.captured_fen > 0 && !session.refunds.length)
    await payments.refundPayment({
      payment_id: session.payment_id,
      amount: majorFromFen(session.captured_fen),
      note: "No order came of this payment",
    })
  else if ((intent.latest_charge?.amount_refunded ?? 0) < intent.amount_received)
    // Core has no payment of it, or wrote its refund down and died before the provider was asked.
    await providerCalls().refunds.create(
      {
        payment_intent: intent.id,
        metadata: { core_refund_id: session.refunds[0]?.id ?? `give-back:${session.id}` },
      },
      { idempotencyKey: session.refunds[0]?.id ?? `give-back:${session.id}` }
    )
  return intent.amount_received
}

// Core would place an order on a session whose payment it knows, refunded or not: it must not be chosen any more.
async function closeSession(container: MedusaContainer, session: WatchedSession): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { amount, currency_code, data } = await payments.retrievePaymentSession(session.id)
  await payments.updatePaymentSession({
    id: session.id,
    data: { ...data, amount: session.amount_fen },
    amount,
    currency_code,
    status: "canceled",
  })
}

const HOLD_SECONDS = 120

/** Holds the lock that core's completion takes, by core's own way of locking. */
async function withCart<T>(
  container: MedusaContainer,
  cartId: string | null,
  work: () => Promise<T>
): Promise<T> {
  if (!cartId) return work()
  const locking = container.resolve(Modules.LOCKING)
  const ownerId = `give-back:${cartId}`
  await locking.acquire(cartId, { ownerId, expire: HOLD_SECONDS })
  try {
    return await work()
  } finally {
    await locking.release(cartId, { ownerId })
  }
}
