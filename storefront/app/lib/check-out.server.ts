import { draftAddress, parseAddress } from "../forms/address"
import type { FieldErrors } from "../forms/parsed"
import type { Caller } from "./api/call.server"
import { visitor } from "./api/caller.server"
import { findCart, freightOf, keepAddress } from "./api/carts.server"
import { PAYMENT_WAYS } from "./api/payment-types"
import { paymentOf, waysOfPaying } from "./api/payments.server"
import { finishOrder, placeOrder } from "./api/place-order.server"
import { problemOf, type Problem } from "./api/problem"
import { basketTotal } from "./basket-total"
import { readBasket } from "./cookies.server"
import type { Values } from "./form"
import { redirect } from "react-router"

/** What pressing a button at the checkout led to. */
export type Outcome = {
  orderKey?: string
  /** The basket has to be paid now. */
  pay?: boolean
  problem?: Problem
  errors?: FieldErrors
  /** The total is another than the one shown when the button was pressed. */
  changed?: boolean
}

/** Nobody orders at a price they have not seen: when freight changed the total, it is shown first. */
export async function checkOut(request: Request, values: Values): Promise<Outcome> {
  const basket = await readBasket(request)
  if (!basket) throw redirect("/basket")
  const caller = visitor(request)
  try {
    const cart = await findCart(caller, basket.cart)
    // The answer to an earlier press was lost on the way: the order is there already.
    if (cart.completed_at) return { orderKey: await finishOrder(caller, cart.id) }
    if (values.intent === "freight") {
      await keepAddress(caller, cart.id, draftAddress(values))
      return {}
    }
    const address = parseAddress(values)
    if (!address.ok) return { errors: address.errors }
    const addressed = await keepAddress(caller, cart.id, address.value)
    const freight = await freightOf(caller, cart.id)
    const { total } = basketTotal(addressed, freight)
    if (String(total) !== values.shown_total) return { changed: true }
    const ways = await waysOfPaying(caller, cart.region_id)
    const way = PAYMENT_WAYS.find((one) => one === (values.way ?? "cash"))
    if (!way || !ways.includes(way)) return { problem: NO_SUCH_WAY }
    if (await isUnderWay(caller, cart.id, ways.length)) return { pay: true }
    const returnUrl = `${new URL(request.url).origin}/pay`
    const orderKey = await placeOrder(caller, cart.id, freight, { way, returnUrl })
    return orderKey ? { orderKey } : { pay: true }
  } catch (thrown) {
    return { problem: problemOf(thrown) }
  }
}

/** Money that has arrived, or is arriving, is not asked for a second time. */
async function isUnderWay(caller: Caller, cartId: string, ways: number): Promise<boolean> {
  if (ways < 2) return false
  const { state } = await paymentOf(caller, cartId)
  return state === "ordered" || state === "checking"
}

const NO_SUCH_WAY: Problem = {
  code: "WEB-CHECKOUT-03",
  messages: {
    zh: "请选择一种付款方式",
    en: "Please choose how to pay",
  },
}
