import { addLine, createCart, findCart } from "./api/carts.server"
import type { Cart } from "./api/cart-types"
import type { Caller } from "./api/call.server"
import { visitor } from "./api/caller.server"
import { keepBasket, readBasket } from "./cookies.server"

/** The visitor's basket; null when there is none, or it is gone or already ordered. */
export async function openBasket(request: Request, caller: Caller): Promise<Cart | null> {
  const basket = await readBasket(request)
  if (!basket) return null
  const cart = await findCart(caller, basket.cart).catch(whenGone)
  return cart && !cart.completed_at ? cart : null
}

/** Puts goods into the visitor's basket, taking a new one when needed; returns its cookie. */
export async function addToBasket(request: Request, variantId: string, quantity: number) {
  const caller = visitor(request)
  const cart = (await openBasket(request, caller)) ?? (await createCart(caller))
  return basketCookie(await addLine(caller, cart.id, variantId, quantity))
}

/** The cookie for a basket as it is now. */
export const basketCookie = (cart: Cart) =>
  keepBasket({
    cart: cart.id,
    count: cart.items.reduce((sum, { quantity }) => sum + quantity, 0),
  })

function whenGone(thrown: unknown): null {
  const status = (thrown as { init?: ResponseInit } | null)?.init?.status
  if (status === 404) return null
  throw thrown
}
