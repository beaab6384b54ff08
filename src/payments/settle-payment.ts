import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cannotBeOrdered, completePaidCart } from "./complete-paid-cart"
import { giveBack } from "./give-back"
import { providerCalls, providerPayment } from "./provider-calls"
import { noteAttempt, noteEnding, watchOf, type Reason } from "./watch-rows"
import { paysItsOrder, watchedSession, type WatchedSession } from "./watched-session"

const PAID = ["succeeded", "requires_capture"]
/** An unpaid payment is closed after so long, so that nobody pays a basket of last week. */
const OPEN_MS = 3 * 24 * 3600 * 1000
/** A payment that after so many rounds (most of a day) is no order, whatever the reason, goes back to its buyer. */
const TRIES = 10

/**
 * Brings one online payment to its end: paid, it becomes an order; if it cannot, the money goes back, on record. Asks the
 * provider how the payment stands, so neither browser nor webhook is needed. Rung by both and by a sweep; may be repeated
 * at any point, and one at a time per payment.
 */
export async function settlePayment(container: MedusaContainer, sessionId: string): Promise<void> {
  await container
    .resolve(Modules.LOCKING)
    .execute(`settle-payment/${sessionId}`, () => settle(container, sessionId), { timeout: 30 })
}

async function settle(container: MedusaContainer, sessionId: string): Promise<void> {
  const session = await watchedSession(container, sessionId)
  const known = await watchOf(container, sessionId)
  if (!session?.intent_id || (known && known.state !== "watching")) return
  if (paysItsOrder(session)) return noteEnding(container, sessionId, { state: "ordered" })
  await noteAttempt(container, sessionId)
  const intent = await providerPayment(session.intent_id)
  if (intent.status === "canceled") return noteEnding(container, sessionId, { state: "expired" })
  if (!PAID.includes(intent.status)) return leaveOpen(container, session)
  if (session.order_id) return sendBack(container, session, paidTwice)
  if (isGivenBack(session)) return sendBack(container, session, cannotBeOrdered)
  const reason = await orderOrReason(container, session, intent, known?.attempts ?? 0)
  const after = await watchedSession(container, sessionId)
  if (after && paysItsOrder(after)) return noteEnding(container, sessionId, { state: "ordered" })
  if (reason) await sendBack(container, session, reason)
}

// Core's own compensation was here first: the money is on its way back.
const isGivenBack = (session: WatchedSession) =>
  session.payment_canceled || session.refunds.length > 0

async function orderOrReason(
  container: MedusaContainer,
  session: WatchedSession,
  intent: Awaited<ReturnType<typeof providerPayment>>,
  attempts: number
): Promise<Reason | null> {
  if (!session.cart_id) return cannotBeOrdered
  try {
    return await completePaidCart(container, session, intent)
  } catch (error) {
    if (attempts < TRIES) throw error
    return cannotBeOrdered
  }
}

async function leaveOpen(container: MedusaContainer, session: WatchedSession): Promise<void> {
  if (Date.now() - new Date(session.created_at).getTime() < OPEN_MS) return
  await providerCalls().paymentIntents.cancel(
    session.intent_id!,
    { cancellation_reason: "abandoned" },
    { idempotencyKey: `expire:${session.id}` }
  )
  await noteEnding(container, session.id, { state: "expired" })
}

async function sendBack(
  container: MedusaContainer,
  session: WatchedSession,
  reason: Reason
): Promise<void> {
  const returned_fen = await giveBack(container, session)
  await noteEnding(
    container,
    session.id,
    returned_fen === null ? { state: "ordered" } : { state: "returned", returned_fen, reason }
  )
}

const paidTwice: Reason = {
  code: "PAYMENT-RETURNED-02",
  messages: {
    zh: "这个订单已经付过款，多付的一笔已原路退回",
    en: "This order was paid already; the second payment has been sent back",
  },
}
