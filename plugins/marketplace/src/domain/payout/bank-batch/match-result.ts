import type { Fen, LocalText } from "@xiangji/kernel"
import type { PayoutState } from "../../../types/settlement"
import { statusOf, type ResultStatus } from "./result-columns"

/** One row of a bank's answer as it stands in the file. */
export type ResultRow = {
  /** As the spreadsheet's own margin numbers it. */
  row: number
  reference: string
  amount: string
  status: string
  reason: string
  account: string
}

/** A payment that was sent with the batch. */
export type SentPayment = {
  payout_id: string
  reference: string
  amount_fen: Fen
  state: PayoutState
  /** The last four digits that people see. */
  account: string
}

/** What the bank says of one payment, and nothing that is known already. */
export type BankAnswer = {
  payout_id: string
  outcome: "paid" | "failed" | "returned"
  reason: string
}

/** Why a row cannot be; the whole file is refused for it. */
export type RowProblem = { row: number; code: string; text: LocalText }

/**
 * Compares a bank's answer with what was sent. Every row must name a payment of the batch once, with its amount and a
 * word that is known. A file that was taken in before says nothing new; a row that contradicts what is booked is a
 * problem. Payments that the file leaves out stay as they are.
 */
export function matchResult(
  rows: readonly ResultRow[],
  sent: readonly SentPayment[]
): { answers: BankAnswer[]; problems: RowProblem[] } {
  const known = new Map(sent.map((payment) => [payment.reference, payment]))
  const seen = new Set<string>()
  const answers: BankAnswer[] = []
  const problems: RowProblem[] = []
  for (const row of rows) {
    const reference = referenceIn(row.reference)
    const payment = reference === null ? undefined : known.get(reference)
    const status = statusOf(row.status)
    const problem = wrongWith(row, payment, status, reference !== null && seen.has(reference))
    if (reference !== null) seen.add(reference)
    if (problem) problems.push({ row: row.row, ...problem })
    else if (payment && status && status !== "waiting" && !isKnown(payment.state, status))
      answers.push({
        payout_id: payment.payout_id,
        // What came back before it was ever booked as paid never arrived.
        outcome: status === "returned" && payment.state !== "paid" ? "failed" : status,
        reason: row.reason.slice(0, 200),
      })
  }
  return { answers, problems }
}

/** Banks put other words around what we gave them. */
const referenceIn = (text: string): string | null =>
  /P\d{8}(?!\d)/.exec(text.normalize("NFKC"))?.[0] ?? null

/** Whole fen of what a bank writes: `1,234.50`, `¥1234.5`; null when it is no amount. */
export function fenOf(text: string): Fen | null {
  const plain = text.normalize("NFKC").replace(/[\s,¥元]/g, "")
  if (!/^\d{1,12}(\.\d+)?$/.test(plain)) return null
  const [yuan, part = ""] = plain.split(".")
  // More than two places can only be zeros: a spreadsheet's way of writing the same amount.
  if (!/^\d{0,2}0*$/.test(part)) return null
  return Number(yuan) * 100 + Number(part.slice(0, 2).padEnd(2, "0"))
}

const isKnown = (state: PayoutState, status: ResultStatus) =>
  state === status ||
  (state === "failed" && status === "returned") ||
  // It was paid before it came back: an older file still says so.
  (state === "returned" && status === "paid")

type Problem = Omit<RowProblem, "row">
const problem = (code: string, zh: string, en: string): Problem => ({
  code: `PAYOUT-ROW-${code}`,
  text: { zh, en },
})

function wrongWith(
  row: ResultRow,
  payment: SentPayment | undefined,
  status: ResultStatus | undefined,
  twice: boolean
): Problem | null {
  if (!payment)
    return problem(
      "01",
      `这一批里没有“${row.reference}”这一笔`,
      `This batch has no payment “${row.reference}”`
    )
  if (twice)
    return problem(
      "02",
      `${payment.reference} 在文件里出现了两次`,
      `${payment.reference} stands in the file twice`
    )
  const amount = fenOf(row.amount)
  if (amount !== payment.amount_fen)
    return problem(
      "03",
      `金额不符：文件是“${row.amount}”，应为 ${(payment.amount_fen / 100).toFixed(2)}`,
      `The amount is “${row.amount}”, it should be ${(payment.amount_fen / 100).toFixed(2)}`
    )
  const digits = row.account.replace(/\D/g, "").slice(-4)
  if (digits.length === 4 && digits !== payment.account.slice(-4))
    return problem(
      "04",
      `收款账号不符：文件尾号 ${digits}`,
      `The account ends in ${digits}, which is another one`
    )
  if (!status)
    return problem("05", `看不懂状态“${row.status}”`, `The status “${row.status}” is not known`)
  if (contradicts(payment.state, status))
    return problem(
      "06",
      `${payment.reference} 已经记为另一种结果`,
      `${payment.reference} is booked with another result`
    )
  return null
}

const contradicts = (state: PayoutState, status: ResultStatus) =>
  (state === "failed" && status === "paid") ||
  (state === "paid" && status === "failed") ||
  (state === "returned" && status === "failed")
