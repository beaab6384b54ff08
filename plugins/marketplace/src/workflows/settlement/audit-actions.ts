import { defineAuditAction } from "@xiangji/audit-log/workflows"

const action = (name: string, zh: string, en: string) =>
  defineAuditAction({ action: `market.${name}`, text: { zh, en } }).action

/** What operators and owners do with money. */
export const MONEY_ACTIONS = {
  runStarted: action("settlement.run_started", "开始结算", "Started a settlement run"),
  corrected: action("settlement.corrected", "更正卖家账款", "Corrected what a seller is owed"),
  payoutsStarted: action("payout.started", "发起打款", "Started payouts"),
  payoutRetried: action("payout.retried", "重新打款", "Started a payout again"),
  batchExported: action("payout.batch_exported", "导出银行批次", "Exported a bank batch"),
  batchRead: action("payout.batch_read", "下载银行批次文件", "Downloaded a bank batch file"),
  resultTaken: action("payout.result_taken", "导入银行结果", "Took in the bank's result"),
  accountChosen: action("payout.account_chosen", "选择收款方式", "Chose how to be paid"),
} as const
