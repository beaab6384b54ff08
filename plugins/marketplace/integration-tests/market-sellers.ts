import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { TRADE_MODULE } from "@xiangji/marketplace/modules/trade"
import type { SellerKind } from "@xiangji/marketplace/types"

/** A seller in good standing, with an owner who may act for it. */
export async function openSeller(container: MedusaContainer, handle: string, kind: SellerKind) {
  const market = container.resolve(MARKET_MODULE)
  const seller = await market.createSellers({
    handle,
    name: { zh: handle, en: handle },
    kind,
    state: "approved",
    place_id: "plc_village",
    phone: "+8613800000000",
    taxpayer_kind: kind === "farmer" ? "exempt_farmer" : "small_scale",
    issuance_route: "self",
    legal_name: handle,
  })
  const member = await market.createMembers({ name: handle, phone: null })
  await market.createMemberships({ seller_id: seller.id, member_id: member.id, role: "owner" })
  return { id: seller.id as string, member_id: member.id as string }
}

/** Three per cent for all, nothing for farmers. */
export async function setCommission(container: MedusaContainer) {
  const valid_from = new Date("2016-01-01T00:00:00Z")
  await container.resolve(TRADE_MODULE).createCommissionRules([
    { rate_bp: 300, valid_from },
    { rate_bp: 0, seller_kind: "farmer", valid_from },
  ])
}

/**
 * The order of the story: eggs and shoes of two sellers of one hub, bacon of a third at another hub. A promotion took
 * 10 % off the shoes, which leaves half a fen in core's total: 194.955 of goods and 27.01 of freight.
 */
export async function placeCoreOrder(container: MedusaContainer): Promise<{ id: string }> {
  const parcel = { storage_class: "ambient" }
  return container.resolve(Modules.ORDER).createOrders({
    currency_code: "cny",
    items: [
      { title: "土鸡蛋", product_id: "prod_eggs", quantity: 2, unit_price: 45.5 },
      {
        title: "棕编鞋",
        product_id: "prod_shoes",
        quantity: 1,
        unit_price: 39.95,
        adjustments: [{ code: "SPRING10", amount: 3.995 }],
      },
      { title: "老腊肉", product_id: "prod_bacon", quantity: 1, unit_price: 68 },
    ],
    shipping_methods: [
      {
        name: "快递",
        amount: 27.01,
        data: {
          parcels: [
            { ...parcel, hub_id: "hub_town", weight_grams: 4_000, amount_fen: 1_501 },
            { ...parcel, hub_id: "hub_far", weight_grams: 1_200, amount_fen: 1_200 },
          ],
        },
      },
    ],
  })
}
