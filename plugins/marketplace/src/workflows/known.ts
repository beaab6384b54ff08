import { fault, type LocalText } from "@xiangji/kernel"

/** The row that must be there, or a "not found" with a code of its own. */
export function known<Row>(row: Row | undefined, code: string, what: LocalText): Row {
  if (row) return row
  throw fault("not_found", code, { zh: `没有找到${what.zh}`, en: `There is no such ${what.en}` })
}

export const SELLER_UNKNOWN = ["MARKET-SELLER-01", { zh: "这个卖家", en: "seller" }] as const
export const LISTING_UNKNOWN = ["MARKET-LISTING-01", { zh: "这个商品", en: "listing" }] as const
export const PLACE_UNKNOWN = ["MARKET-PLACE-02", { zh: "这个地方", en: "place" }] as const
export const HUB_UNKNOWN = ["MARKET-HUB-01", { zh: "这个集散点", en: "hub" }] as const
export const MEMBER_UNKNOWN = ["MARKET-MEMBER-02", { zh: "这个成员", en: "member" }] as const
export const MANDATE_UNKNOWN = ["MARKET-MANDATE-02", { zh: "这份委托", en: "mandate" }] as const
