import type { Intent } from "../state/objects"
import { newId, now } from "../state/store"
import type { Params } from "../wire/form"
import {
  amount,
  flag,
  hash,
  metadata,
  needed,
  neededAmount,
  text,
  texts,
} from "../wire/read-params"
import { invalid } from "../wire/stripe-error"

const TYPES = ["card", "alipay", "wechat_pay"]
const CAPTURES = ["automatic", "automatic_async", "manual"] as const
/** Neither can put money on hold: https://docs.stripe.com/payments/alipay, /payments/wechat-pay. */
const TAKEN_AT_ONCE = ["alipay", "wechat_pay"]

/** A new payment as its parameters ask for it. */
export function makeIntent(params: Params): Intent {
  const id = newId("pi")
  const automatic = flag(hash(params, "automatic_payment_methods"), "enabled")
  const types = texts(params, "payment_method_types") ?? (automatic ? TYPES : ["card"])
  const intent: Intent = {
    id,
    object: "payment_intent",
    created: now(),
    amount: neededAmount(params, "amount"),
    currency: needed(params, "currency").toLowerCase(),
    ...{ amount_capturable: 0, amount_received: 0, status: "requires_payment_method" },
    capture_method: captureMethod(params),
    client_secret: `${id}_secret_${newId("s").slice(2)}`,
    payment_method: null,
    payment_method_types: types,
    payment_method_options: hash(params, "payment_method_options"),
    automatic_payment_methods: automatic ? { enabled: true } : null,
    metadata: metadata(params),
    ...{ next_action: null, last_payment_error: null, latest_charge: null },
    customer: text(params, "customer"),
    description: text(params, "description"),
    ...{ canceled_at: null, cancellation_reason: null, livemode: false },
  }
  checkTypes(intent)
  return intent
}

/** Changes what may still be changed. */
export function changeIntent(intent: Intent, params: Params): void {
  const open = ["requires_payment_method", "requires_confirmation", "requires_action"]
  const sum = amount(params, "amount")
  if (sum !== null && sum !== intent.amount && !open.includes(intent.status))
    throw invalid(
      `This PaymentIntent's amount could not be updated because it has a status of ${intent.status}.`,
      { code: "payment_intent_unexpected_state", payment_intent: intent }
    )
  if (sum !== null) intent.amount = sum
  const types = texts(params, "payment_method_types")
  const changed = { ...intent, payment_method_types: types ?? intent.payment_method_types }
  if (params.capture_method !== undefined) changed.capture_method = captureMethod(params)
  checkTypes(changed)
  Object.assign(intent, changed, { metadata: metadata(params, intent.metadata) })
  intent.description = text(params, "description") ?? intent.description
  intent.customer = text(params, "customer") ?? intent.customer
}

function captureMethod(params: Params): Intent["capture_method"] {
  const asked = text(params, "capture_method") ?? "automatic"
  const known = CAPTURES.find((one) => one === asked)
  if (!known) throw invalid(`Invalid capture_method: ${asked}`, { param: "capture_method" })
  return known
}

function checkTypes({ payment_method_types, capture_method }: Intent): void {
  const strange = payment_method_types.find((type) => !TYPES.includes(type))
  if (strange)
    throw invalid(`The payment method type provided: ${strange} is invalid.`, {
      param: "payment_method_types",
    })
  const never = payment_method_types.find((type) => TAKEN_AT_ONCE.includes(type))
  if (capture_method === "manual" && never)
    throw invalid(`The payment method type \`${never}\` does not support manual capture.`, {
      param: "capture_method",
    })
}
