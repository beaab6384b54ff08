import type { LocalText } from "@xiangji/kernel"
import type { ExceptionKind } from "../../types/trade"

/** What each kind of disagreement means, for the operator who has to clear it up. */
export const EXCEPTION_TEXT: Readonly<Record<ExceptionKind, LocalText>> = {
  ledger_not_zero: { zh: "账务分录借贷不平", en: "A ledger transaction does not balance" },
  account_total_wrong: {
    zh: "科目余额与分录之和不符",
    en: "An account's total is not the sum of its entries",
  },
  order_not_shared: { zh: "订单没有拆成子订单", en: "An order has no seller orders" },
  share_claims_wrong: {
    zh: "子订单金额与其明细不符",
    en: "A seller order does not add up to its lines",
  },
  seller_order_not_booked: {
    zh: "子订单与账面应收不符",
    en: "A seller order is not booked as it was placed",
  },
  share_refund_wrong: {
    zh: "子订单的退款与账面不符",
    en: "A seller order's refunds differ from the ledger",
  },
  capture_not_booked: {
    zh: "收款与账面不符",
    en: "What was captured differs from what is booked",
  },
  refund_not_booked: {
    zh: "退款与账面不符",
    en: "What was refunded differs from what is booked",
  },
  order_total_differs: {
    zh: "订单总额与各子订单之和不符",
    en: "The order's total is not the sum of its seller orders",
  },
  settlement_not_booked: {
    zh: "结算单与账面不符",
    en: "A statement differs from what is booked",
  },
  payout_not_booked: { zh: "打款与账面不符", en: "A payout differs from what is booked" },
  cash_not_booked: { zh: "代收现金与账面不符", en: "Cash collected differs from what is booked" },
}
