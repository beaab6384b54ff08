/** How the chart of accounts reads. */
export const ACCOUNT_TEXT: Record<string, string> = {
  buyer_receivable: "应收买家 Due from buyer",
  cash_at_courier: "快递代收 Cash at courier",
  seller_payable: "应付卖家 Due to seller",
  platform_sales: "平台自营 Platform sales",
  commission_income: "佣金收入 Commission",
  freight_payable: "应付运费 Freight",
  rounding: "尾差 Rounding",
}

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
