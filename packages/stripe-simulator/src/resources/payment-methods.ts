import type { Method } from "../state/objects"
import { newId, now, type Store } from "../state/store"
import type { Call, Route } from "../wire/call"
import type { Params } from "../wire/form"
import { hash, needed, text } from "../wire/read-params"
import { invalid, StripeError } from "../wire/stripe-error"
import { isCardNumber, TEST_METHODS } from "./test-cards"

const TYPES = ["card", "alipay", "wechat_pay"]
const numbers = new WeakMap<Method, string>()

/** The number behind a card; it never leaves the simulator. */
export const numberOf = (method: Method) => numbers.get(method) ?? ""

/** Makes a payment method out of `payment_method_data`. */
export function makeMethod(store: Store, data: Params): Method {
  const type = needed(data, "type")
  if (!TYPES.includes(type))
    throw invalid(`Invalid payment_method_data[type]: ${type}`, {
      param: "payment_method_data[type]",
    })
  const base = { id: newId("pm"), object: "payment_method" as const, created: now() }
  const method: Method = { ...base, type, customer: null, livemode: false }
  if (type !== "card") return store.add(Object.assign(method, { [type]: {} }))
  const card = hash(data, "card")
  const number = (text(card, "number") ?? tokenNumber(text(card, "token"))).replace(/\s/g, "")
  if (!isCardNumber(number))
    throw new StripeError(402, {
      type: "card_error",
      code: "incorrect_number",
      message: "Your card number is incorrect.",
      param: "number",
    })
  return keepCard(store, method, number)
}

/** A method by id; those of Stripe's test mode are made when they are first asked for. */
export function findMethod(store: Store, id: string): Method {
  const number = TEST_METHODS[id]
  if (!number) return store.get<Method>("payment_method", id, "payment_method")
  const base = { id: newId("pm"), object: "payment_method" as const, created: now() }
  return keepCard(store, { ...base, type: "card", customer: null, livemode: false }, number)
}

function keepCard(store: Store, method: Method, number: string): Method {
  const brand = number.startsWith("5") ? "mastercard" : "visa"
  method.card = { brand, last4: number.slice(-4), exp_month: 12, exp_year: 2034, country: "US" }
  numbers.set(method, number)
  return store.add(method)
}

const tokenNumber = (token: string | null) => (token?.startsWith("tok_") ? "4242424242424242" : "")

const retrieve = ({ store, path }: Call) => store.get<Method>("payment_method", path.id!)

const detach = ({ store, path }: Call) =>
  Object.assign(store.get<Method>("payment_method", path.id!), { customer: null })

export const paymentMethodRoutes: Route[] = [
  {
    method: "POST",
    path: "/v1/payment_methods",
    open: true,
    run: ({ store, params }) => makeMethod(store, params),
  },
  { method: "GET", path: "/v1/payment_methods/:id", run: retrieve },
  { method: "POST", path: "/v1/payment_methods/:id/detach", run: detach },
]
