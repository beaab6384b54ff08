import type { MedusaContainer } from "@medusajs/framework/types"
import type { SaleUnit } from "@xiangji/marketplace/types"
import { market } from "../services"

// An invoice names the unit in Chinese, whatever language the buyer reads.
const UNIT: Record<SaleUnit, string> = {
  jin: "斤",
  kg: "千克",
  piece: "个",
  box: "盒",
  pair: "双",
  bundle: "把",
}

/** The unit each product is sold by, as an invoice line names it. */
export async function listingUnits(
  container: MedusaContainer,
  productIds: string[]
): Promise<Map<string, string>> {
  const listings = await market(container).listListings(
    { product_id: productIds },
    { select: ["product_id", "sale_unit"], take: null }
  )
  return new Map(listings.map((listing) => [listing.product_id, UNIT[listing.sale_unit]]))
}
