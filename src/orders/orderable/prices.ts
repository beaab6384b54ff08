import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fenFromMajor } from "@xiangji/kernel"
import type { CartLine, OrderableCart } from "./cart"
import { reasons, type Reason } from "./reasons"

/** Lines that cost another sum now than when the buyer saw them. `priceSets`: of the lines worth a look. */
export async function priceReasons(
  container: MedusaContainer,
  cart: OrderableCart,
  priceSets: ReadonlyMap<string, string>
): Promise<Reason[]> {
  const looked = cart.items.filter((line) => priceSets.has(line.id) && !line.is_custom_price)
  if (!looked.length) return []
  const now = async (line: CartLine) => {
    const [price] = await container.resolve(Modules.PRICING).calculatePrices(
      { id: [priceSets.get(line.id)!] },
      {
        context: {
          currency_code: cart.currency_code,
          ...(cart.region ? { region_id: cart.region.id } : {}),
          quantity: line.quantity as number,
        },
      }
    )
    return price?.calculated_amount
  }
  const found = await Promise.all(
    looked.map(async (line) => {
      const amount = await now(line)
      if (amount === undefined || amount === null) return [reasons.noLongerSold(line)]
      const [shown, asked] = [fenFromMajor(line.unit_price), fenFromMajor(amount)]
      return shown === asked ? [] : [reasons.otherPrice(line, shown, asked)]
    })
  )
  return found.flat()
}
