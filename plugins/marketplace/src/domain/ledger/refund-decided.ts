import { splitByWeight, type Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import type { Account } from "./account-balances"
import { incomeAccount } from "./placed"
import { entriesOf, platformAccount, type Transfer } from "./transfers"

/** Who gives up the money for goods: the seller with the platform's commission, or the platform alone. */
export type GoodsBearer = "seller" | "platform"
/** Who gives up the freight: nobody carried it yet, the seller was at fault, or the platform is generous. */
export type FreightBearer = "carrier" | "seller" | "platform"

/** One line of a share with what goes back of it. */
export type RefundedLine = {
  net_fen: Fen
  commission_fen: Fen
  refunded_before_fen: Fen
  amount_fen: Fen
}

/** What goes back of one share. The caller holds its lock and has checked the caps. */
export type DecidedRefund = {
  share: { id: string; display_id: string; order_id: string; seller_id: string | null }
  lines: readonly RefundedLine[]
  freight_fen: Fen
  rounding_fen: Fen
  borne_by: GoodsBearer
  freight_borne_by: FreightBearer
  /** Whether the buyer has paid: then the money is owed back, else there is less to collect. */
  paid: boolean
  source_event: string
  reference: string
  at?: Date
}

/** Commission that was earned on the first `refunded_fen` of a line; so many partial refunds end at all of it. */
const commissionUpTo = (line: RefundedLine, refunded_fen: Fen) =>
  line.net_fen === 0
    ? 0
    : splitByWeight(refunded_fen, [line.commission_fen, line.net_fen - line.commission_fen])[0]!

/** Claims on the buyer's money shrink by what goes back, and the buyer is owed it, or owes that much less. */
export function refundDecidedPosting(refund: DecidedRefund): Posting {
  const { share } = refund
  const credit = platformAccount(refund.paid ? "refund_payable" : "buyer_receivable")
  const transfers: Transfer[] = [
    ...refund.lines.flatMap((line) => goodsTransfers(line, refund, credit)),
    { debit: freightAccount(refund), credit, amount_fen: refund.freight_fen },
    { debit: platformAccount("rounding"), credit, amount_fen: refund.rounding_fen },
  ]
  return {
    kind: "refund_decided",
    source_event: refund.source_event,
    booked_at: refund.at,
    order_id: share.order_id,
    seller_order_id: share.id,
    reference: refund.reference,
    memo: {
      zh: `子订单 ${share.display_id} 退款`,
      en: `Refund for seller order ${share.display_id}`,
    },
    entries: entriesOf(transfers),
  }
}

function goodsTransfers(line: RefundedLine, refund: DecidedRefund, credit: Account): Transfer[] {
  const { amount_fen } = line
  if (refund.borne_by === "platform")
    return [{ debit: platformAccount("compensation_expense"), credit, amount_fen }]
  const after = line.refunded_before_fen + amount_fen
  const commission = commissionUpTo(line, after) - commissionUpTo(line, line.refunded_before_fen)
  return [
    { debit: incomeAccount(refund.share.seller_id), credit, amount_fen: amount_fen - commission },
    { debit: platformAccount("commission_income"), credit, amount_fen: commission },
  ]
}

function freightAccount({ freight_borne_by, share }: DecidedRefund): Account {
  if (freight_borne_by === "carrier") return platformAccount("freight_payable")
  if (freight_borne_by === "platform") return platformAccount("compensation_expense")
  return incomeAccount(share.seller_id)
}
