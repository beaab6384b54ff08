import type { CalculateShippingOptionPriceDTO } from "@medusajs/framework/types"
import type { CartGoods, CartOrigin } from "../../domain/cart-freight"
import type { DivisionAddress } from "../../domain/division"

type Context = CalculateShippingOptionPriceDTO["context"]

/** What freight needs of the context that core hands to `calculatePrice`. */
export function readCart(context: Context): {
  items: CartGoods[]
  origins: CartOrigin[]
  address: DivisionAddress | null
} {
  const { items, xiangji_origins, shipping_address } = context
  return {
    // Core types the items narrower than what it sends (`items.*`).
    items: (items ?? []) as unknown as CartGoods[],
    origins: (xiangji_origins ?? []) as CartOrigin[],
    address: (shipping_address ?? null) as DivisionAddress | null,
  }
}
