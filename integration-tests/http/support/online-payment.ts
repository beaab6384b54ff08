import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { startStripeSimulator, type StripeSimulator } from "@xiangji/stripe-simulator"
import { STRIPE, STRIPE_WEBHOOK, type Way } from "../../../src/modules/stripe-payment/options"
import type { Shopper } from "./shopper"

export const KEYS = { apiKey: "sk_test_market", publishableKey: "pk_test_market" }
export const WEBHOOK_SECRET = "whsec_market"
export const RETURN_URL = "http://localhost:8000/pay/done"

/** Call after `withSimulatedCarriers` and before the runner: starts the payment provider and hands the market its keys. */
export function withOnlinePayment(capture: "automatic" | "manual") {
  let simulator: StripeSimulator
  beforeAll(async () => {
    const url = `${process.env.BACKEND_URL}${STRIPE_WEBHOOK}`
    const webhooks = [{ url, secret: WEBHOOK_SECRET }]
    simulator = await startStripeSimulator({ ...KEYS, webhooks, webhookRetryMs: 200 })
    Object.assign(process.env, {
      STRIPE_API_KEY: KEYS.apiKey,
      STRIPE_PUBLISHABLE_KEY: KEYS.publishableKey,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_BASE_URL: simulator.url,
      STRIPE_CAPTURE: capture,
    })
  })
  afterEach(async () => {
    Object.assign(simulator.knobs, {
      ...{ duplicateWebhooks: false, holdWebhooks: false, dropWebhooks: false, failNext: null },
    })
    await simulator.webhooks.release(() => [])
    await simulator.webhooks.quiet()
  })
  afterAll(() => simulator.close())
  return { stripe: () => simulator }
}

type Session = { id: string; status: string; data: { id: string; client_secret: string } }

/** Chooses a way of paying for a cart, as any storefront does it. */
export async function choose(shopper: Shopper, cartId: string, way: Way): Promise<Session> {
  const made = await shopper.post("/store/payment-collections", { cart_id: cartId })
  const path = `/store/payment-collections/${made.data.payment_collection.id}/payment-sessions`
  const data = {
    payment_method_types: [way],
    ...(way === "card" ? {} : { confirm: true, return_url: RETURN_URL }),
  }
  const answer = await shopper.post(path, { provider_id: STRIPE, data })
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.data)}`)
  return answer.data.payment_collection.payment_sessions.find(
    (session: { provider_id: string }) => session.provider_id === STRIPE
  )
}

/** What Stripe.js does in the buyer's browser. */
export async function payByCard(simulator: StripeSimulator, session: Session, number: string) {
  const { id, client_secret } = session.data
  const body = new URLSearchParams({ client_secret, "payment_method_data[type]": "card" })
  body.set("payment_method_data[card][number]", number)
  const answer = await fetch(`${simulator.url}/v1/payment_intents/${id}/confirm`, {
    method: "POST",
    headers: { Authorization: `Bearer ${KEYS.publishableKey}` },
    body,
  })
  return answer.json() as Promise<{ status?: string; error?: { code: string } }>
}

/** Core's payments of an order, or of everything, with captures and refunds. */
export async function corePayments(container: MedusaContainer) {
  const payments = container.resolve(Modules.PAYMENT)
  const all = await payments.listPayments({}, { relations: ["captures", "refunds"] })
  return all.filter(({ provider_id }) => provider_id === STRIPE)
}

/** Core's orders that stand. */
export async function standingOrders(container: MedusaContainer) {
  const orders = await container.resolve(Modules.ORDER).listOrders({})
  return orders.filter(({ status }) => status === "pending")
}

/** What an account of the ledger holds, over everything booked. */
export async function inAccount(container: MedusaContainer, kind: string): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { sum: string }[] }>(
    `select coalesce(sum(e.amount_fen), 0)::text as sum from ledger_entry e
     join ledger_account a on a.id = e.account_id where a.kind = ?`,
    [kind]
  )
  return Number(rows[0]!.sum)
}
