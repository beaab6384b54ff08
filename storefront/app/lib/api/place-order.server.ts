import { call, type Caller } from "./call.server"
import type { Freight, FreightParcel } from "./cart-types"
import type { PaymentWay } from "./payment-types"
import { choosePayment } from "./payments.server"
import { refuse, type Problem } from "./problem"

type ShippingOption = { id: string; data: { storage_class?: string } | null }
type Completed =
  { type: "order"; order: { id: string } } | { type: "cart"; error: { message: string } }

/** How an order is to be paid, and where its buyer comes back to after paying elsewhere. */
export type Payment = { way: PaymentWay; returnUrl: string }

/**
 * Turns a basket with an address into an order, through core's own routes, and returns the order code; null when it has to
 * be paid first.
 */
export async function placeOrder(
  caller: Caller,
  cartId: string,
  { parcels }: Freight,
  { way, returnUrl }: Payment
): Promise<string | null> {
  await chooseCourier(caller, cartId, parcels)
  await choosePayment(caller, cartId, way, returnUrl)
  return way === "cash" ? finishOrder(caller, cartId) : null
}

/** Completes the basket; safe to repeat when the answer was lost on the way, core returns the same order. */
export async function finishOrder(caller: Caller, cartId: string): Promise<string> {
  const done = await call<Completed>(caller, `/store/carts/${cartId}/complete`, {
    method: "POST",
    timeoutMs: 60_000,
  })
  if (done.type === "cart") return refuse(notCompleted(done.error.message), 400)
  return orderKey(caller, cartId, done.order.id)
}

/** The code of the order that a basket became. */
export async function orderKey(caller: Caller, cart_id: string, order_id: string): Promise<string> {
  const body = { order_id, cart_id }
  return (await call<{ key: string }>(caller, "/store/order-links", { body })).key
}

/** One courier method per storage class in the basket; each class has its own shipping profile. */
async function chooseCourier(caller: Caller, cartId: string, parcels: readonly FreightParcel[]) {
  const { shipping_options } = await call<{ shipping_options: ShippingOption[] }>(
    caller,
    "/store/shipping-options",
    { query: { cart_id: cartId } }
  )
  for (const storageClass of new Set(parcels.map(({ storage_class }) => storage_class))) {
    const option = shipping_options.find(({ data }) => data?.storage_class === storageClass)
    if (!option) return refuse(NO_COURIER, 400)
    await call(caller, `/store/carts/${cartId}/shipping-methods`, {
      body: { option_id: option.id },
    })
  }
}

const NO_COURIER: Problem = {
  code: "WEB-CHECKOUT-01",
  messages: {
    zh: "暂时没有快递能送到这个地址",
    en: "No courier can deliver to this address at the moment",
  },
}

const notCompleted = (message: string): Problem => ({
  code: "WEB-CHECKOUT-02",
  messages: { zh: `订单没有提交成功：${message}`, en: `The order was not placed: ${message}` },
})
