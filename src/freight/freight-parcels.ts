import type { MedusaContainer } from "@medusajs/framework/types"
import { divisionCodeOf, freightByHub, freightLines } from "@xiangji/courier/domain"
import type { CartGoods, CartOrigin, DivisionAddress, FreightParcel } from "@xiangji/courier/domain"
import { courier } from "../services"

/**
 * The parcels that goods make, one per hub and storage class, each with its weight and price: what the cart shows
 * and what an order's freight is frozen by. Throws `COURIER-FREIGHT-01/02` where goods cannot be carried.
 */
export async function freightParcels(
  container: MedusaContainer,
  goods: readonly CartGoods[],
  origins: readonly CartOrigin[],
  address: DivisionAddress | null | undefined
): Promise<FreightParcel[]> {
  if (!goods.length) return []
  const at = new Date()
  const rates = await courier(container).listRatesAt(at)
  return freightByHub(freightLines(goods, origins), rates, divisionCodeOf(address), at)
}
