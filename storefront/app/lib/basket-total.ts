import type { Cart, Freight } from "./api/cart-types"
import { fenOf } from "./money"

/** Goods, discount and total of a basket in fen, rounded once; without freight as long as it is unknown. */
export function basketTotal(
  cart: Pick<Cart, "item_total" | "discount_total">,
  freight: Freight | null
) {
  const goods = fenOf(cart.item_total)
  const discount = fenOf(cart.discount_total)
  return { goods: goods + discount, discount, total: goods + (freight?.total_fen ?? 0) }
}
