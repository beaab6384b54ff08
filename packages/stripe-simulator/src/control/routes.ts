import { decide } from "../pages/buyer-pages"
import type { Events } from "../state/events"
import type { Charge, Intent, Refund, StripeEvent } from "../state/objects"
import type { Store } from "../state/store"
import type { WebhookSender } from "../webhooks/sender"
import type { Knobs } from "./knobs"
import type { RequestLog } from "./log"

/** What tests in another process may look at and turn. */
export type Control = {
  store: Store
  events: Events
  knobs: Knobs
  sender: WebhookSender
  log: RequestLog
}

/** `/_simulator/<what>`: `state`, `requests`, `deliveries`, `knobs`, `release`, `decide/<pi>/<pay|refuse>`. */
export async function control(desk: Control, method: string, what: string, body: string) {
  const given = body ? (JSON.parse(body) as Record<string, unknown>) : {}
  const [name = "", ...rest] = what.split("/")
  if (method === "GET") return read(desk, name)
  if (name === "knobs") return Object.assign(desk.knobs, given)
  if (name === "webhooks") {
    desk.sender.endpoints.push({ id: "we_control", ...(given as { url: string; secret: string }) })
    return { registered: desk.sender.endpoints.length }
  }
  if (name === "release") {
    await desk.sender.release((held) => (given.reverse ? [...held].reverse() : held))
    return { deliveries: desk.sender.deliveries }
  }
  if (name === "decide") {
    const intent = desk.store.get<Intent>("payment_intent", rest[0] ?? "")
    const cause = { id: null, idempotency_key: null }
    decide(desk.store, intent, rest[1] === "pay", (type, object) => {
      desk.events.emit(type, object, cause)
    })
    return intent
  }
  return { error: `unknown: ${name}` }
}

function read({ store, knobs, sender, log }: Control, name: string): unknown {
  if (name === "requests") return log.requests
  if (name === "deliveries") return sender.deliveries
  if (name === "knobs") return knobs
  return {
    payment_intents: store.all<Intent>("payment_intent"),
    charges: store.all<Charge>("charge"),
    refunds: store.all<Refund>("refund"),
    events: store.all<StripeEvent>("event"),
  }
}
