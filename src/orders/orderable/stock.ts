import { BigNumber } from "@medusajs/framework/utils"
import type { OrderableCart } from "./cart"
import { reasons, type Reason } from "./reasons"

/** What the cart wants and the shelves have not, by what core's completion has just read of them. */
export function stockReasons({ items }: Pick<OrderableCart, "items">): Reason[] {
  const left = new Map<string, number>()
  return items.flatMap((line) => {
    const { variant } = line
    if (!variant?.manage_inventory || variant.allow_backorder) return []
    const wanted = number(line.quantity)
    const short = (variant.inventory_items ?? []).flatMap((kept) => {
      const each = kept.required_quantity || 1
      const free = left.get(kept.inventory_item_id) ?? onOneShelf(kept.inventory?.location_levels)
      left.set(kept.inventory_item_id, free - wanted * each)
      return free < wanted * each ? [Math.max(0, Math.floor(free / each))] : []
    })
    if (!short.length) return []
    const most = Math.min(...short)
    return [most ? reasons.tooFew(line, most) : reasons.soldOut(line)]
  })
}

type Levels =
  readonly ({ stocked_quantity: unknown; reserved_quantity: unknown } | null)[] | null | undefined

// A line is reserved at one location, as core does it.
const onOneShelf = (levels: Levels): number =>
  Math.max(
    0,
    ...(levels ?? []).map((level) =>
      level ? number(level.stocked_quantity) - number(level.reserved_quantity) : 0
    )
  )

const number = (value: unknown) => new BigNumber(value as string).numeric
