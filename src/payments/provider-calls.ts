import { fault } from "@xiangji/kernel"
import { environment } from "../config/environment"
import { stripeClient } from "../modules/stripe-payment/client"
import type { Decline } from "../modules/stripe-payment/declined"

/** A payment at the provider, as far as the market looks at it. Amounts in fen. */
export type ProviderPayment = {
  id: string
  status: string
  amount: number
  amount_received: number
  client_secret: string | null
  payment_method_types: string[]
  last_payment_error: Decline | null
  next_action: {
    type: string
    redirect_to_url?: { url: string | null }
    alipay_handle_redirect?: { url: string | null }
    wechat_pay_display_qr_code?: { image_data_url: string; hosted_instructions_url: string }
  } | null
  latest_charge: { amount_captured: number; amount_refunded: number } | null
}

type Key = { idempotencyKey: string }
type Calls = {
  paymentIntents: {
    retrieve(id: string, params: { expand: string[] }): Promise<ProviderPayment>
    cancel(id: string, params: object, options: Key): Promise<unknown>
  }
  refunds: { create(params: object, options: Key): Promise<unknown> }
}

let known: Calls | undefined

/** The provider beside core, for payments that core has no row of yet. */
export function providerCalls(): Calls {
  const { stripe } = environment()
  if (!stripe) throw notOffered()
  known ??= stripeClient<Calls>({ ...stripe, capture: stripe.capture === "automatic" })
  return known
}

/** How a payment stands at the provider at this moment. */
export const providerPayment = (id: string) =>
  providerCalls().paymentIntents.retrieve(id, { expand: ["latest_charge"] })

const notOffered = () =>
  fault("not_allowed", "PAYMENT-OFF-01", {
    zh: "本集市没有开通在线付款",
    en: "This market does not take online payment",
  })
