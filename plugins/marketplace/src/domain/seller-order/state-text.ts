import type { LocalText } from "@xiangji/kernel"
import type { SellerOrderState } from "../../types/trade"

/** How a state reads on every page. */
export const sellerOrderStateText: Record<SellerOrderState, LocalText> = {
  placed: { zh: "已下单", en: "Placed" },
  accepted: { zh: "已接单", en: "Accepted" },
  ready: { zh: "已备好", en: "Ready" },
  shipped: { zh: "已发货", en: "Shipped" },
  delivered: { zh: "已送达", en: "Delivered" },
  settled: { zh: "已结算", en: "Settled" },
  declined: { zh: "已谢绝", en: "Declined" },
  cancelled: { zh: "已取消", en: "Cancelled" },
  refunded: { zh: "已退款", en: "Refunded" },
}
