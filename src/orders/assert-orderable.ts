import type { MedusaContainer } from "@medusajs/framework/types"
import { availability } from "@xiangji/marketplace/workflows"
import type { CartLine, OrderableCart } from "./orderable/cart"
import type { Basis } from "./basis"
import { carriageOf } from "./orderable/freight"
import { priceReasons } from "./orderable/prices"
import { isAboutMoney, reasons, refusal, type Reason } from "./orderable/reasons"
import { shelfOf, type ShelfLine } from "./orderable/shelf"
import { stockReasons } from "./orderable/stock"

export type { OrderableCart } from "./orderable/cart"

/**
 * Refuses now, before any payment, what could not be sold or would be charged otherwise than shown, and says all of it
 * at once: `ORDER-GOODS-01` no longer sold, `ORDER-SELLER-01` seller suspended, `ORDER-SEASON-01` out of season,
 * `ORDER-STOCK-01/02` sold out or too few left, `ORDER-PRICE-01` another price, `ORDER-FREIGHT-01` another freight,
 * `ORDER-ADDRESS-01` no courier could find the address, `COURIER-FREIGHT-01/02` cannot be carried there; several kinds
 * at once are `ORDER-CART-01`. `refresh` brings the cart's figures up to date, so that its buyer sees the new ones.
 * Answers what the order is shared out by.
 */
export async function assertOrderable(
  container: MedusaContainer,
  cart: OrderableCart,
  refresh: () => Promise<void>
): Promise<Basis> {
  const [shelf, carriage] = await Promise.all([
    shelfOf(container, cart.id),
    carriageOf(container, cart),
  ])
  const lines = new Map(shelf.map((line) => [line.line_item_id, line]))
  const now = new Date()
  const unsaleable = cart.items.flatMap((line) => shelfReason(line, lines.get(line.id), now) ?? [])
  const gone = new Set(unsaleable.map(({ line_item_id }) => line_item_id))
  const items = cart.items.filter(({ id }) => !gone.has(id))
  const moved = shelf.filter((line) => line.price_moved && line.price_set_id)
  const priceSets = new Map(moved.map((line) => [line.line_item_id, line.price_set_id!]))
  const all = [
    ...addressReasons(cart),
    ...unsaleable,
    ...stockReasons({ items }),
    ...(await priceReasons(container, { ...cart, items }, priceSets)),
    // What cannot be carried is said once; without it the freight is another anyway.
    ...(unsaleable.length ? [] : carriage.reasons),
  ].filter((reason) => !(isAboutMoney(reason) && isPaid(cart)))
  const { origins, parcels } = carriage
  if (!all.length) return { origins, parcels, ahead: shelf.some(({ preorder }) => preorder) }
  if (all.some(isAboutMoney)) await refresh()
  throw refusal(all)
}

/** A sum that was shown and has been paid stands, whatever the goods cost by now. */
const isPaid = ({ payment_collection }: OrderableCart) =>
  (payment_collection?.payment_sessions ?? []).some(({ status }) =>
    ["authorized", "captured"].includes(status)
  )

function addressReasons({ shipping_address: to }: OrderableCart): Reason[] {
  const complete = (to?.first_name || to?.last_name) && to.phone?.trim() && to.address_1?.trim()
  return complete ? [] : [reasons.addressIncomplete()]
}

function shelfReason(line: CartLine, shelf: ShelfLine | undefined, now: Date): Reason | null {
  if (!shelf || !shelf.offered) return reasons.noLongerSold(line)
  if (!shelf.listing_state) return null
  if (shelf.seller_state !== "approved") return reasons.sellerAway(line)
  if (shelf.listing_state !== "published") return reasons.noLongerSold(line)
  const { kind, text } = availability(shelf, now)
  return kind === "later" ? reasons.outOfSeason(line, text) : null
}
