import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CartGoods, DivisionAddress } from "@xiangji/courier/domain"
import { fault } from "@xiangji/kernel"
import { loadCartOrigins } from "@xiangji/marketplace/workflows"
import { freightParcels } from "./freight-parcels"

type CartRow = { items: CartGoods[]; shipping_address: DivisionAddress | null }

/** What a basket's freight is made of. Before an address is known the rates that hold everywhere apply. */
export async function cartFreight(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "items.product_id",
      "items.title",
      "items.quantity",
      "items.unit_price",
      "items.requires_shipping",
      "shipping_address.*",
    ],
    filters: { id: cartId },
  })
  const [cart] = data as unknown as CartRow[]
  if (!cart)
    throw fault("not_found", "CART-FREIGHT-01", {
      zh: "购物车不存在",
      en: "There is no such basket",
    })
  const origins = await loadCartOrigins(
    container,
    cart.items.flatMap((item) => item.product_id ?? [])
  )
  const parcels = await freightParcels(container, cart.items, origins, cart.shipping_address)
  return {
    parcels: parcels.map(({ hub_id, hub_name, ...parcel }) => ({
      hub: { id: hub_id, name: hub_name },
      ...parcel,
    })),
    total_fen: parcels.reduce((sum, parcel) => sum + parcel.amount_fen, 0),
  }
}
