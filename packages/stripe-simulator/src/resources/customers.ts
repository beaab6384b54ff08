import type { Base, Metadata, Method } from "../state/objects"
import { newId, now } from "../state/store"
import type { Call, Route } from "../wire/call"
import { pageOf } from "../wire/list"
import { hash, metadata, text } from "../wire/read-params"

type Customer = Base & {
  object: "customer"
  email: string | null
  name: string | null
  phone: string | null
  description: string | null
  address: unknown
  metadata: Metadata
  livemode: false
}

function create({ store, params, emit }: Call) {
  const customer: Customer = store.add({
    id: newId("cus"),
    object: "customer",
    created: now(),
    ...{ email: null, name: null, phone: null, description: null },
    ...fieldsOf(params),
    address: params.address ? hash(params, "address") : null,
    metadata: metadata(params),
    livemode: false,
  })
  emit("customer.created", customer)
  return customer
}

function update({ store, path, params, emit }: Call) {
  const customer = store.get<Customer>("customer", path.id!, "customer")
  Object.assign(customer, fieldsOf(params), { metadata: metadata(params, customer.metadata) })
  if (params.address) customer.address = hash(params, "address")
  emit("customer.updated", customer)
  return customer
}

const fieldsOf = (params: Call["params"]) =>
  Object.fromEntries(
    ["email", "name", "phone", "description"]
      .filter((name) => params[name] !== undefined)
      .map((name) => [name, text(params, name)])
  )

function remove({ store, path, emit }: Call) {
  const customer = store.get<Customer>("customer", path.id!, "customer")
  store.remove(customer.id)
  emit("customer.deleted", customer)
  return { id: customer.id, object: "customer", deleted: true }
}

function methods({ store, path, params }: Call) {
  const { id } = store.get<Customer>("customer", path.id!, "customer")
  const own = store.all<Method>("payment_method").filter((one) => one.customer === id)
  return pageOf(`/v1/customers/${id}/payment_methods`, own, params)
}

export const customerRoutes: Route[] = [
  { method: "POST", path: "/v1/customers", run: create },
  {
    method: "GET",
    path: "/v1/customers/:id",
    run: ({ store, path }) => store.get<Customer>("customer", path.id!, "customer"),
  },
  { method: "POST", path: "/v1/customers/:id", run: update },
  { method: "DELETE", path: "/v1/customers/:id", run: remove },
  { method: "GET", path: "/v1/customers/:id/payment_methods", run: methods },
]
