import { draftAddress, parseAddress } from "../forms/address"
import type { FieldErrors } from "../forms/parsed"
import { visitor } from "./api/caller.server"
import { findCart, freightOf, keepAddress } from "./api/carts.server"
import { finishOrder, placeOrder } from "./api/place-order.server"
import { problemOf, type Problem } from "./api/problem"
import { basketTotal } from "./basket-total"
import { readBasket } from "./cookies.server"
import type { Values } from "./form"
import { redirect } from "react-router"

/** What pressing a button at the checkout led to. */
export type Outcome = {
  orderKey?: string
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
    return { orderKey: await placeOrder(caller, cart.id, freight) }
  } catch (thrown) {
    return { problem: problemOf(thrown) }
  }
}
