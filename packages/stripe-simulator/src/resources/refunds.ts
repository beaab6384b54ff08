import type { Charge, Intent, Refund } from "../state/objects"
import { newId, now } from "../state/store"
import type { Call, Route } from "../wire/call"
import { pageOf } from "../wire/list"
import { amount, metadata, only, text } from "../wire/read-params"
import { invalid, missing } from "../wire/stripe-error"
import { keepBalance } from "./balance"

function create(call: Call) {
  const { store, params, emit } = call
  only(params, ["charge", "payment_intent", "amount", "reason", "metadata"])
  const made = chargeOf(call)
  const left = made.amount_captured - made.amount_refunded
  if (left === 0)
    throw invalid(`Charge ${made.id} has already been refunded.`, {
      code: "charge_already_refunded",
    })
  const sum = amount(params, "amount") ?? left
  if (sum > left)
    throw invalid(
      `Refund amount (${money(sum)}) is greater than unrefunded amount on charge (${money(left)})`,
      { param: "amount" }
    )
  made.amount_refunded += sum
  made.refunded = made.amount_refunded === made.amount_captured
  const refund: Refund = store.add({
    id: newId("re"),
    object: "refund",
    created: now(),
    ...{ amount: sum, currency: made.currency, charge: made.id },
    payment_intent: made.payment_intent,
    status: "succeeded",
    reason: text(params, "reason"),
    metadata: metadata(params),
    balance_transaction: null,
  })
  refund.balance_transaction = keepBalance(store, "refund", -sum, refund)
  emit("refund.created", refund)
  emit("charge.refunded", made)
  return refund
}

function chargeOf({ store, params }: Call): Charge {
  const named = text(params, "charge")
  const intentId = text(params, "payment_intent")
  if (!named && !intentId) throw missing("charge")
  if (named) return store.get<Charge>("charge", named, "charge")
  const intent = store.get<Intent>("payment_intent", intentId!, "payment_intent")
  if (intent.status !== "succeeded")
    throw invalid(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      {
        param: "payment_intent",
      }
    )
  return store.get<Charge>("charge", intent.latest_charge!)
}

function list({ store, params }: Call) {
  const intent = text(params, "payment_intent")
  const charge = text(params, "charge")
  const fits = (one: Refund) =>
    (!intent || one.payment_intent === intent) && (!charge || one.charge === charge)
  return pageOf("/v1/refunds", store.all<Refund>("refund").filter(fits), params)
}

function update({ store, path, params, emit }: Call) {
  only(params, ["metadata"])
  const refund = store.get<Refund>("refund", path.id!)
  refund.metadata = metadata(params, refund.metadata)
  emit("refund.updated", refund)
  return refund
}

const money = (minor: number) => `¥${(minor / 100).toFixed(2)}`

export const refundRoutes: Route[] = [
  { method: "POST", path: "/v1/refunds", run: create },
  { method: "GET", path: "/v1/refunds", run: list },
  {
    method: "GET",
    path: "/v1/refunds/:id",
    run: ({ store, path }) => store.get<Refund>("refund", path.id!),
  },
  { method: "POST", path: "/v1/refunds/:id", run: update },
]
