import type { Fen } from "@xiangji/kernel"
import type { BankAccount } from "../../../types/settlement"
import type { BankField, BankPreset } from "./presets"

/** One payment of a batch. */
export type BatchPayment = {
  line: number
  reference: string
  amount_fen: Fen
  account: BankAccount
  purpose: string
}

/** How many payments a batch has and what they come to. */
export type BatchTotals = { count: number; total_fen: Fen }

/** `1234.50`: what banks read, without a sign for currency or thousands. */
export const yuanText = (fen: Fen): string => (fen / 100).toFixed(2)

/**
 * The rows of a batch file: a title row of totals where the bank wants it, the column names, one row per payment.
 * `amount` decides how an amount is written: text in CSV, a number in a workbook.
 */
export function batchTable<Amount extends string | number>(
  preset: BankPreset,
  payments: readonly BatchPayment[],
  totals: BatchTotals,
  amount: (fen: Fen) => Amount
): { headerRows: number; rows: (string | number)[][] } {
  const head = preset.columns.map((column) => column.header)
  const body = payments.map((payment) =>
    preset.columns.map(({ field }) =>
      field === "amount" ? amount(payment.amount_fen) : cellOf(payment, field)
    )
  )
  const at = preset.columns.findIndex(({ field }) => field === "amount")
  const sum = preset.columns.map((_, index): string | number =>
    index === 0
      ? "合计"
      : index === 1
        ? `${totals.count} 笔`
        : index === at
          ? amount(totals.total_fen)
          : ""
  )
  return preset.totals === "top"
    ? { headerRows: 2, rows: [sum, head, ...body] }
    : { headerRows: 1, rows: [head, ...body, sum] }
}

function cellOf(payment: BatchPayment, field: Exclude<BankField, "amount">): string {
  const cells: Record<typeof field, string> = {
    line: String(payment.line),
    account: payment.account.account,
    holder: payment.account.holder,
    bank: payment.account.bank,
    purpose: payment.purpose,
    reference: payment.reference,
  }
  return cells[field]
}
