import type { Caller } from "./api/call.server"
import { freightOf } from "./api/carts.server"
import type { Cart, Freight } from "./api/cart-types"
import { problemOf, type Problem } from "./api/problem"

/** Freight as far as it can be told: none before the province is known, a sentence when nobody carries it there. */
export async function freightIfKnown(
  caller: Caller,
  cart: Cart
): Promise<{ freight: Freight | null; freightProblem: Problem | null }> {
  if (!cart.shipping_address?.province) return { freight: null, freightProblem: null }
  try {
    return { freight: await freightOf(caller, cart.id), freightProblem: null }
  } catch (thrown) {
    return { freight: null, freightProblem: problemOf(thrown) }
  }
}
