import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { isFault } from "@xiangji/kernel"
import type { ProviderPayment } from "./provider-calls"
import type { WatchedSession } from "./watched-session"
import type { Reason } from "./watch-rows"

const { Types } = MedusaError

/** Errors that trying again does not change: the goods, the address or the amount stand in the way. */
const FOR_GOOD: readonly string[] = [
  Types.INVALID_DATA,
  Types.NOT_ALLOWED,
  Types.NOT_FOUND,
  Types.FORBIDDEN,
  "insufficient_inventory",
]

/** What is refused now and not the next time: the basket is being ordered, or a completion that was cut short tidied up. */
const AGAIN: readonly string[] = ["ORDER-AGAIN-01", "ORDER-BUSY-01"]

/** A cart that cannot become an order, and why; `null` when it became one. Anything passing is thrown. */
export async function completePaidCart(
  container: MedusaContainer,
  session: WatchedSession,
  intent: ProviderPayment
): Promise<Reason | null> {
  await reopen(container, session, intent)
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const { errors } = await engine.run("complete-cart", {
    input: { id: session.cart_id },
    throwOnError: false,
  })
  const error: unknown = errors?.[0]?.error
  if (!error) return null
  const type = (error as { type?: string }).type ?? ""
  if (isFault(error) && AGAIN.includes(error.code)) throw error
  if (isFault(error) && FOR_GOOD.includes(type))
    return { code: error.code, messages: error.messages }
  if (FOR_GOOD.includes(type)) return cannotBeOrdered
  throw error
}

// After a refused card core calls the session failed for good, although the provider lets its buyer try another card.
async function reopen(
  container: MedusaContainer,
  session: WatchedSession,
  intent: ProviderPayment
): Promise<void> {
  if (session.status !== "error" || session.payment_id) return
  const payments = container.resolve(Modules.PAYMENT)
  const { amount, currency_code } = await payments.retrievePaymentSession(session.id)
  await payments.updatePaymentSession({
    id: session.id,
    data: { ...intent, latest_charge: null },
    amount,
    currency_code,
    status: "pending",
  })
}

export const cannotBeOrdered: Reason = {
  code: "PAYMENT-RETURNED-01",
  messages: {
    zh: "付款时商品已经不能下单，钱已原路退回",
    en: "The goods could no longer be ordered when you paid; the money has been sent back",
  },
}
