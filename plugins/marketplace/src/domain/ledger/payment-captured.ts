import { splitByWeight, type Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import { entriesOf, platformAccount } from "./transfers"

/** What a payment provider took from the buyer for an order. */
export type Capture = {
  order_id: string
  provider_id: string
  /** Core's id of the capture; one capture is booked once. */
  capture_id: string
  amount_fen: Fen
  at?: Date
}

/** A share with what its buyer still owes for it. */
export type OwedShare = { id: string; display_id: string; owed_fen: Fen }

/**
 * Spreads a capture over the shares still owed for, in proportion to what is owed. What exceeds all of them (a share
 * cancelled while the provider was taking the whole) is owed back to the buyer.
 */
export function paymentCapturedPostings(capture: Capture, shares: readonly OwedShare[]): Posting[] {
  const owed = shares.filter((share) => share.owed_fen > 0)
  const due = owed.reduce((sum, share) => sum + share.owed_fen, 0)
  const parts = owed.length
    ? splitByWeight(
        Math.min(capture.amount_fen, due),
        owed.map((share) => share.owed_fen)
      )
    : []
  const clearing = { kind: "psp_clearing", owner_id: capture.provider_id } as const
  const common = {
    kind: "payment_captured" as const,
    booked_at: capture.at,
    order_id: capture.order_id,
    reference: capture.capture_id,
  }
  const paid = owed.map((share, index) => ({
    ...common,
    source_event: `payment.captured:${capture.capture_id}:${share.id}`,
    seller_order_id: share.id,
    memo: {
      zh: `子订单 ${share.display_id} 线上付款`,
      en: `Seller order ${share.display_id} paid online`,
    },
    entries: entriesOf([
      { debit: clearing, credit: platformAccount("buyer_receivable"), amount_fen: parts[index]! },
    ]),
  }))
  const surplus = {
    ...common,
    source_event: `payment.captured:${capture.capture_id}:surplus`,
    seller_order_id: null,
    memo: { zh: "多收款，应退买家", en: "Captured beyond what was owed, to be given back" },
    entries: entriesOf([
      {
        debit: clearing,
        credit: platformAccount("refund_payable"),
        amount_fen: Math.max(capture.amount_fen - due, 0),
      },
    ]),
  }
  return [...paid, surplus].filter((posting) => posting.entries.length)
}
