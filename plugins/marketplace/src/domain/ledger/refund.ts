import { assertFen, fault, splitByWeight, type Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import { claimsOn, type BookedShare } from "./placed"
import { entriesOf, platformAccount } from "./transfers"

/**
 * Gives part of a share back: every claim on the buyer's money shrinks in proportion. The amount already refunded is
 * part of the sum, so that many partial refunds end at exactly the placed entries, and never beyond them
 * (`TRADE-REFUND-01`).
 */
export function refundPosting(
  share: BookedShare,
  refund: { amount_fen: Fen; refunded_before_fen: Fen; collected: boolean; source_event: string }
): Posting {
  const claims = claimsOn(share).filter((claim) => claim.amount_fen > 0)
  const weights = claims.map((claim) => claim.amount_fen)
  const refundable = weights.reduce((sum, weight) => sum + weight, 0)
  const after = assertFen(refund.refunded_before_fen + refund.amount_fen)
  if (refund.amount_fen <= 0 || after > refundable) throw tooMuch(share.display_id)
  const upTo = splitByWeight(after, weights)
  const before = splitByWeight(refund.refunded_before_fen, weights)
  const credit = platformAccount(refund.collected ? "cash_at_courier" : "buyer_receivable")
  return {
    kind: "refund",
    source_event: `${refund.source_event}:${share.id}`,
    order_id: share.order_id,
    seller_order_id: share.id,
    memo: {
      zh: `子订单 ${share.display_id} 退款`,
      en: `Refund for seller order ${share.display_id}`,
    },
    entries: entriesOf(
      claims.map((claim, index) => ({
        debit: claim.credit,
        credit,
        amount_fen: upTo[index]! - before[index]!,
      }))
    ),
  }
}

const tooMuch = (display_id: string) =>
  fault("not_allowed", "TRADE-REFUND-01", {
    zh: `退款超过了子订单 ${display_id} 的金额`,
    en: `The refund is more than seller order ${display_id} came to`,
  })
