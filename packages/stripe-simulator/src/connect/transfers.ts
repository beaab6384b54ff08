import { availableIn, keepBalance } from "../resources/balance"
import type { Base, Metadata } from "../state/objects"
import { newId, now } from "../state/store"
import type { Call, Route } from "../wire/call"
import { pageOf } from "../wire/list"
import { amount, metadata, needed, neededAmount, only, text } from "../wire/read-params"
import { invalid } from "../wire/stripe-error"
import type { Account } from "./accounts"

type Transfer = Base & {
  object: "transfer"
  amount: number
  amount_reversed: number
  reversed: boolean
  currency: string
  destination: string
  destination_payment: string
  description: string | null
  transfer_group: string | null
  metadata: Metadata
  balance_transaction: string | null
  livemode: false
}

type Reversal = Base & {
  object: "transfer_reversal"
  amount: number
  currency: string
  transfer: string
  metadata: Metadata
  balance_transaction: string | null
}

function create({ store, params, emit }: Call) {
  only(params, [
    ...["amount", "currency", "destination", "description", "metadata"],
    ...["transfer_group", "source_transaction"],
  ])
  const sum = neededAmount(params, "amount")
  const currency = needed(params, "currency").toLowerCase()
  const to = store.get<Account>("account", needed(params, "destination"), "destination")
  if (to.capabilities.transfers !== "active")
    throw invalid(
      "Your destination account needs to have at least one of the following capabilities enabled: transfers",
      { code: "insufficient_capabilities_for_transfer" }
    )
  if (availableIn(store, currency) < sum)
    throw invalid("You have insufficient available funds in your Stripe account.", {
      code: "balance_insufficient",
    })
  const transfer: Transfer = store.add({
    id: newId("tr"),
    object: "transfer",
    created: now(),
    ...{ amount: sum, amount_reversed: 0, reversed: false, currency, destination: to.id },
    destination_payment: newId("py"),
    description: text(params, "description"),
    transfer_group: text(params, "transfer_group"),
    metadata: metadata(params),
    balance_transaction: null,
    livemode: false,
  })
  transfer.balance_transaction = keepBalance(store, "transfer", -sum, transfer)
  emit("transfer.created", transfer)
  return transfer
}

function reverse({ store, path, params, emit }: Call) {
  only(params, ["amount", "description", "metadata", "refund_application_fee"])
  const transfer = store.get<Transfer>("transfer", path.id!, "transfer")
  const left = transfer.amount - transfer.amount_reversed
  const sum = amount(params, "amount") ?? left
  if (left === 0) throw invalid(`Transfer ${transfer.id} is already fully reversed.`)
  if (sum > left)
    throw invalid(`Transfer reversal amount is greater than unreversed amount (${left}).`, {
      param: "amount",
    })
  const reversal: Reversal = store.add({
    id: newId("trr"),
    object: "transfer_reversal",
    created: now(),
    ...{ amount: sum, currency: transfer.currency, transfer: transfer.id },
    metadata: metadata(params),
    balance_transaction: null,
  })
  reversal.balance_transaction = keepBalance(store, "transfer_refund", sum, reversal)
  transfer.amount_reversed += sum
  transfer.reversed = transfer.amount_reversed === transfer.amount
  emit("transfer.reversed", transfer)
  return reversal
}

function list({ store, params }: Call) {
  const to = text(params, "destination")
  const group = text(params, "transfer_group")
  const fits = (one: Transfer) =>
    (!to || one.destination === to) && (!group || one.transfer_group === group)
  return pageOf("/v1/transfers", store.all<Transfer>("transfer").filter(fits), params)
}

function reversals({ store, path, params }: Call) {
  const { id } = store.get<Transfer>("transfer", path.id!, "transfer")
  const own = store.all<Reversal>("transfer_reversal").filter((one) => one.transfer === id)
  return pageOf(`/v1/transfers/${id}/reversals`, own, params)
}

export const transferRoutes: Route[] = [
  { method: "POST", path: "/v1/transfers", run: create },
  { method: "GET", path: "/v1/transfers", run: list },
  {
    method: "GET",
    path: "/v1/transfers/:id",
    run: ({ store, path }) => store.get<Transfer>("transfer", path.id!, "transfer"),
  },
  { method: "POST", path: "/v1/transfers/:id/reversals", run: reverse },
  { method: "GET", path: "/v1/transfers/:id/reversals", run: reversals },
]
