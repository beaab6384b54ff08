import type { Charge, Intent } from "../state/objects"
import { newId, now, type Store } from "../state/store"
import type { Call } from "../wire/call"
import { keepBalance } from "./balance"

type Emit = Call["emit"]

/** The charge of a payment that its buyer has approved: taken at once, or only put on hold. */
export function charge(store: Store, intent: Intent, emit: Emit): void {
  const hold = intent.capture_method === "manual"
  const made = addCharge(store, intent, { status: "succeeded", paid: true })
  Object.assign(intent, { next_action: null, last_payment_error: null, latest_charge: made.id })
  emit("charge.succeeded", made)
  if (hold) {
    Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount })
    emit("payment_intent.amount_capturable_updated", intent)
    return
  }
  settle(store, intent, made, intent.amount)
  emit("payment_intent.succeeded", intent)
}

/** Takes the money of a charge on hold; what is not taken is let go. */
export function settle(store: Store, intent: Intent, made: Charge, amount: number): void {
  Object.assign(made, { captured: true, amount_captured: amount, amount_refunded: 0 })
  made.balance_transaction = keepBalance(store, "charge", amount, made)
  Object.assign(intent, { status: "succeeded", amount_received: amount, amount_capturable: 0 })
}

/** A charge that the bank refused: the payment waits for another means. */
export function decline(
  store: Store,
  intent: Intent,
  error: { code: string; message: string; decline_code?: string },
  emit: Emit
): Charge {
  const failure = { failure_code: error.code, failure_message: error.message }
  const made = addCharge(store, intent, { status: "failed", paid: false, ...failure })
  const payment_method = store.find(intent.payment_method ?? "") ?? null
  Object.assign(intent, {
    status: "requires_payment_method",
    next_action: null,
    payment_method: null,
    latest_charge: made.id,
    last_payment_error: { type: "card_error", charge: made.id, payment_method, ...error },
  })
  emit("charge.failed", made)
  emit("payment_intent.payment_failed", intent)
  return made
}

function addCharge(store: Store, intent: Intent, fields: Partial<Charge>): Charge {
  const { id, amount, currency, payment_method, customer, metadata } = intent
  return store.add({
    id: newId("ch"),
    object: "charge",
    created: now(),
    ...{ amount, currency, payment_method, customer, metadata: { ...metadata } },
    ...{ amount_captured: 0, amount_refunded: 0, captured: false, refunded: false },
    ...{ payment_intent: id, balance_transaction: null },
    ...{ failure_code: null, failure_message: null, paid: true, status: "succeeded" as const },
    ...fields,
  })
}
