import type { LocalText } from "../i18n/language"
import type { CartLine } from "./api/cart-types"

/** What the basket needs to know about a product to put it in its place. */
export type Origin = {
  hub: { id: string; name: LocalText }
  seller: { handle: string; name: LocalText }
}

export type SellerGroup = { seller: Origin["seller"] | null; lines: CartLine[] }
export type HubGroup = { hub: Origin["hub"] | null; sellers: SellerGroup[] }

/** Basket lines by hub, then by seller, in the order they were put in. Unknown goods come in a group of their own. */
export function groupBasket(
  lines: readonly CartLine[],
  origins: ReadonlyMap<string, Origin>
): HubGroup[] {
  const hubs = new Map<string, HubGroup>()
  for (const line of lines) {
    const origin = origins.get(line.product_id)
    const hub = take(hubs, origin?.hub.id ?? "", () => ({ hub: origin?.hub ?? null, sellers: [] }))
    let group = hub.sellers.find(({ seller }) => seller?.handle === origin?.seller.handle)
    if (!group) hub.sellers.push((group = { seller: origin?.seller ?? null, lines: [] }))
    group.lines.push(line)
  }
  return [...hubs.values()]
}

function take<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
