import { settings } from "../settings.server"
import { call, type Caller } from "./call.server"
import { PAYMENT_WAYS, type CartPayment, type PaymentWay } from "./payment-types"

/** Core's manual payment. */
const CASH_ON_DELIVERY = "pp_system_default"
const ONLINE = "pp_stripe_stripe"

/** The ways of paying that the market offers in a basket's region; cards only where their form can be shown. */
export async function waysOfPaying(caller: Caller, regionId: string): Promise<PaymentWay[]> {
  const { payment_providers } = await call<{ payment_providers: { id: string }[] }>(
    caller,
    "/store/payment-providers",
    { query: { region_id: regionId } }
  )
  const offered = new Set(payment_providers.map(({ id }) => id))
  const cards = settings().stripe !== null
  return PAYMENT_WAYS.filter((way) =>
    way === "cash"
      ? offered.has(CASH_ON_DELIVERY)
      : offered.has(ONLINE) && (way !== "card" || cards)
  )
}

/** Begins the payment of a basket; the buyer comes back to `returnUrl`. */
export async function choosePayment(
  caller: Caller,
  cartId: string,
  way: PaymentWay,
  returnUrl: string
): Promise<void> {
  const { payment_collection } = await call<{ payment_collection: { id: string } }>(
    caller,
    "/store/payment-collections",
    { body: { cart_id: cartId } }
  )
  const online = {
    provider_id: ONLINE,
    data: {
      payment_method_types: [way],
      ...(way === "card" ? {} : { confirm: true, return_url: returnUrl }),
    },
  }
  await call(caller, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    body: way === "cash" ? { provider_id: CASH_ON_DELIVERY } : online,
    timeoutMs: 40_000,
  })
}

/** Asks how a basket's payment stands; one that has arrived becomes its order. */
export const paymentOf = (caller: Caller, cartId: string) =>
  call<CartPayment>(caller, `/store/carts/${cartId}/payment`, { method: "POST", timeoutMs: 60_000 })
