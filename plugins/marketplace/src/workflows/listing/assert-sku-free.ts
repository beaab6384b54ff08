import { fault } from "@xiangji/kernel"
import type { MarketModuleService } from "../../modules/market/service"

type Wanted = { seller_id: string; sku?: string | null; id?: string }

/** Refuses a number that another listing of the seller has (`MARKET-LISTING-09`). */
export async function assertSkuFree(market: MarketModuleService, wanted: Wanted): Promise<void> {
  const { seller_id, sku, id } = wanted
  if (!sku) return
  const [other] = await market.listListings({ seller_id, sku }, { take: 1, select: ["id"] })
  if (!other || other.id === id) return
  throw fault("invalid", "MARKET-LISTING-09", {
    zh: `编号“${sku}”已经用在另一个商品上了`,
    en: `Another listing has the number "${sku}" already`,
  })
}
