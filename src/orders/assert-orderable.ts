import type { MedusaContainer } from "@medusajs/framework/types"
import { fault } from "@xiangji/kernel"
import { market } from "../services"

/** The parts of a cart that are checked before it becomes an order. */
export type OrderableCart = {
  items: { product_id?: string | null; title: string }[]
  shipping_address?: {
    first_name?: string | null
    last_name?: string | null
    phone?: string | null
    address_1?: string | null
  } | null
}

/**
 * Refuses now what would otherwise fail after the payment: goods no longer sold (`ORDER-GOODS-01`), an address no
 * courier could deliver to (`ORDER-ADDRESS-01`).
 */
export async function assertOrderable(
  container: MedusaContainer,
  cart: OrderableCart
): Promise<void> {
  const to = cart.shipping_address
  if (!(to?.first_name || to?.last_name) || !to.phone?.trim() || !to.address_1?.trim())
    throw addressIncomplete()

  const products = cart.items.flatMap((item) => item.product_id ?? [])
  const listings = await market(container).listListings(
    { product_id: products },
    { select: ["product_id", "seller_id", "state"] }
  )
  const sellers = await market(container).listSellers(
    { id: listings.map((listing) => listing.seller_id), state: "approved" },
    { select: ["id"] }
  )
  const selling = new Set(sellers.map((seller) => seller.id))
  const gone = listings.find(
    (listing) => listing.state !== "published" || !selling.has(listing.seller_id)
  )
  if (gone)
    throw noLongerSold(cart.items.find((item) => item.product_id === gone.product_id)?.title ?? "")
}

const addressIncomplete = () =>
  fault("invalid", "ORDER-ADDRESS-01", {
    zh: "请填写收货人、电话和详细地址",
    en: "Please fill in the recipient, a phone number and the full address",
  })

const noLongerSold = (title: string) =>
  fault("not_allowed", "ORDER-GOODS-01", {
    zh: `“${title}”已经停售，请从购物车中移除`,
    en: `"${title}" is no longer sold; please remove it from the cart`,
  })
