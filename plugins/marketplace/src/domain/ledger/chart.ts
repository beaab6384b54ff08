import type { LocalText } from "@xiangji/kernel"
import type { AccountKind } from "../../types/trade"

/** Assets and costs grow by debit, debts and income by credit. */
export type AccountNature = "asset" | "liability" | "income" | "expense"

/** Whose account it is: one for the platform, or one for each seller, collector of cash or payment provider. */
export type AccountOwner = "platform" | "seller" | "collector" | "payment_provider"

type Line = { nature: AccountNature; owner: AccountOwner; name: LocalText }

const line = (nature: AccountNature, owner: AccountOwner, zh: string, en: string): Line => ({
  nature,
  owner,
  name: { zh, en },
})

/** The chart of accounts: every kind with its nature, whose it is and how it reads. */
export const CHART: Readonly<Record<AccountKind, Line>> = {
  buyer_receivable: line("asset", "platform", "应收买家", "Due from buyers"),
  cash_in_transit: line("asset", "collector", "代收在途现金", "Cash collected, not handed in"),
  cash_on_hand: line("asset", "platform", "库存现金", "Cash on hand"),
  psp_clearing: line("asset", "payment_provider", "线上支付待清算", "Captured online"),
  bank: line("asset", "platform", "银行存款", "Bank"),
  collector_shortage: line("asset", "collector", "代收短款", "Cash short at collectors"),
  seller_payable: line("liability", "seller", "应付卖家（未结算）", "Earned by sellers"),
  seller_due: line("liability", "seller", "应付卖家（已结算）", "Settled, to be paid out"),
  payout_in_flight: line("liability", "seller", "打款在途", "Payouts under way"),
  refund_payable: line("liability", "platform", "应退买家", "Refunds owed"),
  freight_payable: line("liability", "platform", "应付运费", "Freight"),
  platform_sales: line("income", "platform", "平台自营收入", "Platform sales"),
  commission_income: line("income", "platform", "佣金收入", "Commission"),
  cash_surplus: line("income", "platform", "现金长款", "Cash over"),
  shortage_loss: line("expense", "platform", "短款损失", "Shortage losses"),
  compensation_expense: line("expense", "platform", "平台赔付", "Compensation"),
  payment_fees: line("expense", "platform", "支付手续费", "Payment fees"),
  rounding: line("income", "platform", "尾差", "Rounding"),
}
