import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Fen, LocalText } from "@xiangji/kernel"
import { declined } from "../modules/stripe-payment/declined"
import { providerPayment, type ProviderPayment } from "./provider-calls"
import { settlePayment } from "./settle-payment"
import { watchOf } from "./watch-rows"
import { sessionsOfCart, type WatchedSession } from "./watched-session"

/** How it stands with the online payment of a basket, in the words of its buyer's page. */
export type CartPayment = {
  /**
   * `none` was begun, `waiting` for the buyer, `checking` when it is paid and its order is being made, `refused` by the
   * bank or the buyer, `expired`, `returned` because no order could come of it, or `ordered`.
   */
  state: "none" | "waiting" | "checking" | "refused" | "expired" | "returned" | "ordered"
  order_id: string | null
  way: string | null
  amount_fen: Fen | null
  /** Why it was refused or returned. */
  code: string | null
  messages: LocalText | null
  /** Where the buyer pays: an address to go to, a code to scan. */
  redirect_url: string | null
  qr_image: string | null
  /** For the card form alone. */
  client_secret: string | null
}

const NOTHING: CartPayment = {
  state: "none",
  ...{ order_id: null, way: null, amount_fen: null, code: null, messages: null },
  ...{ redirect_url: null, qr_image: null, client_secret: null },
}

/** Asks the provider, makes the order of a payment that has arrived, and says how it stands. May be asked any time. */
export async function cartPayment(
  container: MedusaContainer,
  cartId: string
): Promise<CartPayment> {
  const ordered = await orderOf(container, cartId)
  if (ordered) return { ...NOTHING, state: "ordered", order_id: ordered }
  const [session] = await sessionsOfCart(container, cartId)
  if (!session?.intent_id) return NOTHING
  const passing = await settlePayment(container, session.id).then(() => null, whatPasses)
  const order_id = await orderOf(container, cartId)
  if (order_id) return { ...NOTHING, state: "ordered", order_id, amount_fen: session.amount_fen }
  const watch = await watchOf(container, session.id)
  const common = { ...NOTHING, amount_fen: session.amount_fen }
  if (watch?.state === "returned") {
    const messages = watch.messages as LocalText | null
    return { ...common, state: "returned", code: watch.code, messages }
  }
  if (watch?.state === "expired") return { ...common, state: "expired" }
  if (passing) return { ...common, state: "checking" }
  return openPayment(session, await providerPayment(session.intent_id))
}

// What fails on the way is tried again by the job; the buyer is told that the payment is being looked at. (Workflows give
// errors as plain objects.)
const whatPasses = (error: unknown) => ({ error })

function openPayment(session: WatchedSession, intent: ProviderPayment): CartPayment {
  const common = { ...NOTHING, way: intent.payment_method_types[0] ?? null }
  const known = { ...common, amount_fen: session.amount_fen, client_secret: intent.client_secret }
  const failed = intent.last_payment_error
  if (intent.status === "requires_payment_method" && failed) {
    const { code, messages } = declined(failed)
    return { ...known, state: "refused", code, messages }
  }
  if (["succeeded", "requires_capture", "processing"].includes(intent.status))
    return { ...known, state: "checking" }
  const next = intent.next_action
  const qr = next?.wechat_pay_display_qr_code
  const redirect = next?.alipay_handle_redirect?.url ?? next?.redirect_to_url?.url ?? null
  return {
    ...known,
    state: "waiting",
    redirect_url: qr?.hosted_instructions_url ?? redirect,
    qr_image: qr?.image_data_url ?? null,
  }
}

async function orderOf(container: MedusaContainer, cart_id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id },
  })
  return (data[0] as { order_id?: string } | undefined)?.order_id ?? null
}
