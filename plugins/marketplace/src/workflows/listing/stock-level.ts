import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"

/**
 * The level to write so that `available` can still be sold: what buyers have ordered and the hub has not yet sent is
 * still on the shelf, and the seller who counts what is left does not count it.
 */
export async function stockLevel(
  container: MedusaContainer,
  inventory_item_id: string,
  location_id: string,
  available: number
) {
  const [level] = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id, location_id }, { take: 1 })
  const reserved = level?.reserved_quantity ?? 0
  const stocked_quantity = MathBN.add(available, reserved).toNumber()
  return { inventory_item_id, location_id, stocked_quantity }
}
