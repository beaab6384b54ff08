import type { MedusaContainer } from "@medusajs/framework/types"
import { fault, type LocalText } from "@xiangji/kernel"
import { availability, type HarvestWindow } from "@xiangji/marketplace/workflows"
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
 * Refuses now what would otherwise fail after the payment: goods no longer sold (`ORDER-GOODS-01`), goods out of
 * season that take no pre-orders (`ORDER-SEASON-01`), an address no courier could deliver to (`ORDER-ADDRESS-01`).
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
    {
      take: null,
      select: ["product_id", "seller_id", "state", "harvest_windows", "preorder", "preorder_days"],
    }
  )
  const sellers = await market(container).listSellers(
    { id: listings.map((listing) => listing.seller_id), state: "approved" },
    { select: ["id"] }
  )
  const selling = new Set(sellers.map((seller) => seller.id))
  const gone = listings.find(
    (listing) => listing.state !== "published" || !selling.has(listing.seller_id)
  )
  const titleOf = ({ product_id }: { product_id: string }) =>
    cart.items.find((item) => item.product_id === product_id)?.title ?? ""
  if (gone) throw noLongerSold(titleOf(gone))

  const now = new Date()
  for (const listing of listings) {
    const windows = listing.harvest_windows as unknown as HarvestWindow[]
    const { kind, text } = availability({ ...listing, harvest_windows: windows }, now)
    if (kind === "later") throw outOfSeason(titleOf(listing), text)
  }
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

const outOfSeason = (title: string, when: LocalText) =>
  fault("not_allowed", "ORDER-SEASON-01", {
    zh: `“${title}”现在不当季（${when.zh}），请从购物车中移除`,
    en: `"${title}" is out of season now (${when.en}); please remove it from the cart`,
  })
