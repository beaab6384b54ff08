import type { SellerKind } from "@xiangji/marketplace/types"

/** What the market keeps: nothing of a farmer's sale, three per cent of anybody else's. */
export const COMMISSION_RULES: {
  seller_kind: SellerKind | null
  rate_bp: number
  valid_from: Date
}[] = [
  { seller_kind: "farmer", rate_bp: 0, valid_from: new Date("2026-01-01T00:00:00+08:00") },
  { seller_kind: null, rate_bp: 300, valid_from: new Date("2026-01-01T00:00:00+08:00") },
]
