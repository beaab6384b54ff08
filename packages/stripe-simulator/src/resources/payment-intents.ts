import type { Charge, Intent } from "../state/objects"
import { now } from "../state/store"
import type { Call, Route } from "../wire/call"
import { pageOf } from "../wire/list"
import { amount, flag, hash, only, text } from "../wire/read-params"
import { invalid, noSuch } from "../wire/stripe-error"
import { settle } from "./charge"
import { confirmIntent } from "./confirm-intent"
import { changeIntent, makeIntent } from "./make-intent"
import { findMethod, makeMethod } from "./payment-methods"

const CHANGEABLE = [
  ...["amount", "currency", "capture_method", "payment_method_types", "payment_method_options"],
  ...["payment_method", "payment_method_data", "metadata", "customer", "description"],
  ...["setup_future_usage", "receipt_email", "statement_descriptor", "shipping", "transfer_group"],
]
const CONFIRMING = ["confirm", "return_url", "off_session", "automatic_payment_methods"]
const CONFIRMABLE = ["requires_payment_method", "requires_confirmation", "requires_action"]

/** The payment, also for the browser of its buyer, who proves it with the client secret. */
export function intentOf({ store, path, params, publishable }: Call): Intent {
  const intent = store.get<Intent>("payment_intent", path.id!, "intent")
  if (publishable && text(params, "client_secret") !== intent.client_secret)
    throw noSuch("payment_intent", intent.id, "intent")
  return intent
}

function create(call: Call) {
  only(call.params, [
    ...CHANGEABLE,
    ...CONFIRMING,
    "confirmation_method",
    "error_on_requires_action",
  ])
  const intent = call.store.add(makeIntent(call.params))
  call.emit("payment_intent.created", intent)
  attach(call, intent)
  if (flag(call.params, "confirm")) confirmIntent(call, intent)
  return intent
}

function update(call: Call) {
  only(call.params, CHANGEABLE)
  const intent = intentOf(call)
  changeIntent(intent, call.params)
  attach(call, intent)
  return intent
}

function attach({ store, params }: Call, intent: Intent): void {
  const named = text(params, "payment_method")
  if (!named && !params.payment_method_data) return
  const method = named
    ? findMethod(store, named)
    : makeMethod(store, hash(params, "payment_method_data"))
  intent.payment_method = method.id
  if (intent.status === "requires_payment_method") intent.status = "requires_confirmation"
}

function confirm(call: Call) {
  const intent = intentOf(call)
  if (!CONFIRMABLE.includes(intent.status)) throw unexpected(intent, "confirm", CONFIRMABLE)
  confirmIntent(call, intent)
  return intent
}

function capture(call: Call) {
  only(call.params, ["amount_to_capture", "final_capture", "metadata", "statement_descriptor"])
  const intent = intentOf(call)
  if (intent.status !== "requires_capture")
    throw unexpected(intent, "capture", ["requires_capture"])
  const taken = amount(call.params, "amount_to_capture") ?? intent.amount_capturable
  if (taken > intent.amount_capturable)
    throw invalid(
      `The payment could not be captured because the requested capture amount is greater than the authorized amount.`,
      { code: "amount_too_large", param: "amount_to_capture" }
    )
  const made = call.store.get<Charge>("charge", intent.latest_charge!)
  settle(call.store, intent, made, taken)
  call.emit("charge.captured", made)
  call.emit("payment_intent.succeeded", intent)
  return intent
}

function cancel(call: Call) {
  only(call.params, ["cancellation_reason"])
  const intent = intentOf(call)
  const open = ["requires_payment_method", "requires_capture", "requires_confirmation"]
  const cancellable = [...open, "requires_action", "processing"]
  if (!cancellable.includes(intent.status)) throw unexpected(intent, "cancel", cancellable)
  Object.assign(intent, { status: "canceled", canceled_at: now(), amount_capturable: 0 })
  intent.next_action = null
  intent.cancellation_reason = text(call.params, "cancellation_reason")
  call.emit("payment_intent.canceled", intent)
  return intent
}

const unexpected = (intent: Intent, verb: "confirm" | "capture" | "cancel", from: string[]) =>
  invalid(
    `This PaymentIntent could not be ${{ confirm: "confirmed", capture: "captured", cancel: "canceled" }[verb]} ` +
      `because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ` +
      `${verb}ed: ${from.join(", ")}.`,
    { code: "payment_intent_unexpected_state", payment_intent: structuredClone(intent) }
  )

const list = ({ store, params }: Call) =>
  pageOf("/v1/payment_intents", store.all<Intent>("payment_intent"), params)

export const paymentIntentRoutes: Route[] = [
  { method: "POST", path: "/v1/payment_intents", run: create },
  { method: "GET", path: "/v1/payment_intents", run: list },
  { method: "GET", path: "/v1/payment_intents/:id", open: true, run: intentOf },
  { method: "POST", path: "/v1/payment_intents/:id", run: update },
  { method: "POST", path: "/v1/payment_intents/:id/confirm", open: true, run: confirm },
  { method: "POST", path: "/v1/payment_intents/:id/capture", run: capture },
  { method: "POST", path: "/v1/payment_intents/:id/cancel", run: cancel },
  {
    method: "GET",
    path: "/v1/charges/:id",
    run: ({ store, path }) => store.get<Charge>("charge", path.id!, "charge"),
  },
]
