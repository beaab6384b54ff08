import { CHART } from "../../../domain/ledger/chart"

/** How the chart of accounts reads. */
export const ACCOUNT_TEXT: Record<string, string> = Object.fromEntries(
  Object.entries(CHART).map(([kind, { name }]) => [kind, `${name.zh} ${name.en}`])
)

/** The states a list can be narrowed to. */
export const STATE_TEXT: Record<string, string> = {
  placed: "已下单 Placed",
  accepted: "已接单 Accepted",
  ready: "已备好 Ready",
  shipped: "已发货 Shipped",
  delivered: "已送达 Delivered",
  settled: "已结算 Settled",
  declined: "已谢绝 Declined",
  cancelled: "已取消 Cancelled",
  refunded: "已退款 Refunded",
}
