import { fault } from "@xiangji/kernel"
import type { MarketModuleService } from "../../modules/market/service"
import { known, SELLER_UNKNOWN } from "../known"

/** The seller, if it may have goods in the shop (`MARKET-SELLER-02`). */
export async function approvedSeller(market: MarketModuleService, id: string) {
  const [found] = await market.listSellers({ id }, { take: 1 })
  const seller = known(found, ...SELLER_UNKNOWN)
  if (seller.state === "approved") return seller
  throw fault("not_allowed", "MARKET-SELLER-02", {
    zh: "卖家没有通过审核，不能上架商品",
    en: "The seller is not approved and cannot have goods in the shop",
  })
}
