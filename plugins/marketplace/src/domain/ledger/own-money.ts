import { formatYuan, type Fen, type LocalText } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import type { Account } from "./account-balances"
import { entriesOf, platformAccount } from "./transfers"

/** Ways the market's own money moves between its own accounts, as the bank's statement shows them. */
export const OWN_MOVES = ["cash_banked", "provider_paid_out", "carriers_paid"] as const
export type OwnMove = (typeof OWN_MOVES)[number]

/** One line of the bank's statement. */
export type OwnMoney = {
  move: OwnMove
  /** What reached or left the bank. */
  amount_fen: Fen
  /** What the payment provider kept of it. */
  fee_fen: Fen
  /** The provider whose payout it is; only for `provider_paid_out`. */
  provider_id?: string
  /** The bank's own reference; one line of the statement is booked once. */
  bank_reference: string
  at?: Date
}

const NAMES: Record<OwnMove, LocalText> = {
  cash_banked: { zh: "现金存入银行", en: "Cash paid in at the bank" },
  provider_paid_out: { zh: "支付渠道结算到账", en: "Payment provider's payout" },
  carriers_paid: { zh: "支付快递运费", en: "Freight paid to carriers" },
}

/** Books a line of the bank's statement. */
export function ownMoneyPosting(line: OwnMoney): Posting {
  const bank = platformAccount("bank")
  const [debit, credit] =
    line.move === "carriers_paid"
      ? [platformAccount("freight_payable"), bank]
      : [bank, sourceOf(line)]
  const name = NAMES[line.move]
  const amount = formatYuan(line.amount_fen)
  return {
    kind: "own_money",
    source_event: `own_money:${line.move}:${line.bank_reference}`,
    booked_at: line.at,
    order_id: null,
    seller_order_id: null,
    reference: line.bank_reference,
    memo: { zh: `${name.zh} ${amount}`, en: `${name.en}, ${amount}` },
    entries: entriesOf([
      { debit, credit, amount_fen: line.amount_fen },
      {
        debit: platformAccount("payment_fees"),
        credit: line.move === "carriers_paid" ? bank : sourceOf(line),
        amount_fen: line.fee_fen,
      },
    ]),
  }
}

const sourceOf = ({ move, provider_id }: OwnMoney): Account =>
  move === "provider_paid_out"
    ? { kind: "psp_clearing", owner_id: provider_id ?? null }
    : platformAccount("cash_on_hand")
