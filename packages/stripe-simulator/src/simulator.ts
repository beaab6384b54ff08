import type { AddressInfo } from "node:net"
import { accountRoutes } from "./connect/accounts"
import { transferRoutes } from "./connect/transfers"
import { quietKnobs, type Knobs } from "./control/knobs"
import { RequestLog } from "./control/log"
import { decide } from "./pages/buyer-pages"
import { balanceRoutes, keepBalance } from "./resources/balance"
import { customerRoutes } from "./resources/customers"
import { eventRoutes } from "./resources/event-routes"
import { paymentIntentRoutes } from "./resources/payment-intents"
import { paymentMethodRoutes } from "./resources/payment-methods"
import { refundRoutes } from "./resources/refunds"
import { serve } from "./server/serve"
import { Events } from "./state/events"
import type { Charge, Intent, Refund, StripeEvent } from "./state/objects"
import { Store } from "./state/store"
import { endpointRoutes } from "./webhooks/endpoint-routes"
import { WebhookSender, type Endpoint } from "./webhooks/sender"
import { IdempotencyKeys } from "./wire/idempotency"

/** How to start the simulator. */
export type SimulatorOptions = {
  /** `sk_test_…`, what the backend signs in with. */
  apiKey: string
  /** `pk_test_…`, what a browser signs in with. */
  publishableKey: string
  /** 0 or absent: any free port. */
  port?: number
  /** Where events go from the start. */
  webhooks?: readonly Omit<Endpoint, "id">[]
  /** How often, and after what pause, an event that nobody acknowledged is sent again. */
  webhookRetries?: number
  webhookRetryMs?: number
  /** What the platform has before anybody pays, in fen, for payouts. */
  openingBalance?: number
  /** Keeps what was paid over restarts. */
  stateFile?: string
}

/** A running simulator. */
export type StripeSimulator = {
  url: string
  knobs: Knobs
  log: RequestLog
  webhooks: WebhookSender
  intents(): Intent[]
  intent(id: string): Intent
  charges(): Charge[]
  refunds(): Refund[]
  events(): StripeEvent[]
  /** The buyer's answer in their app or at their bank. */
  decide(intentId: string, answer: "pay" | "refuse"): void
  close(): Promise<void>
}

/** Starts a server on loopback that speaks Stripe's public protocol, webhooks and buyer's pages included. */
export async function startStripeSimulator(options: SimulatorOptions): Promise<StripeSimulator> {
  const knobs = quietKnobs()
  const store = new Store(options.stateFile)
  const log = new RequestLog()
  const { webhookRetries: retries = 3, webhookRetryMs: retryMs = 2_000 } = options
  const webhooks = new WebhookSender(knobs, { retries, retryMs })
  options.webhooks?.forEach((one, index) => webhooks.endpoints.push({ ...one, id: `we_${index}` }))
  const events = new Events(store, (event) => webhooks.take(event))
  if (options.openingBalance && !store.all("balance_transaction").length)
    keepBalance(store, "topup", options.openingBalance, { id: "tu_opening", currency: "cny" })
  let url = ""
  const { apiKey, publishableKey } = options
  const routes = [
    ...[...paymentIntentRoutes, ...paymentMethodRoutes, ...refundRoutes, ...customerRoutes],
    ...[...balanceRoutes, ...eventRoutes, ...accountRoutes, ...transferRoutes],
    ...endpointRoutes(webhooks),
  ]
  const keys = new IdempotencyKeys()
  const account = {
    apiKey,
    publishableKey,
    origin: () => url,
    store,
    events,
    knobs,
    log,
    routes,
    keys,
  }
  const server = await serve(account, { store, events, knobs, sender: webhooks, log }, options.port)
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const intent = (id: string) => store.get<Intent>("payment_intent", id)
  return {
    ...{ url, knobs, log, webhooks, intent },
    intents: () => store.all<Intent>("payment_intent"),
    charges: () => store.all<Charge>("charge"),
    refunds: () => store.all<Refund>("refund"),
    events: () => store.all<StripeEvent>("event"),
    decide: (id, answer) =>
      decide(store, intent(id), answer === "pay", (type, object) => {
        events.emit(type, object, { id: null, idempotency_key: null })
      }),
    close: async () => {
      webhooks.stop()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
