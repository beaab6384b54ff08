import type { Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import type { Account } from "./account-balances"
import { entriesOf, platformAccount } from "./transfers"

/** The way money went back to a buyer. */
export type RefundChannel =
  { kind: "psp"; provider_id: string } | { kind: "cash" } | { kind: "bank" }

/** Money that left for the buyer. */
export type PaidRefund = {
  order_id: string
  seller_order_id: string
  display_id: string
  /** The after-sales case or core refund it belongs to. */
  reference: string
  amount_fen: Fen
  via: RefundChannel
  source_event: string
  at?: Date
}

/** What was owed back to the buyer has been given back. */
export function refundPaidPosting(refund: PaidRefund): Posting {
  const { display_id } = refund
  return {
    kind: "refund_paid",
    source_event: refund.source_event,
    booked_at: refund.at,
    order_id: refund.order_id,
    seller_order_id: refund.seller_order_id,
    reference: refund.reference,
    memo: {
      zh: `子订单 ${display_id} 退款已付`,
      en: `Refund for seller order ${display_id} paid`,
    },
    entries: entriesOf([
      {
        debit: platformAccount("refund_payable"),
        credit: channelAccount(refund.via),
        amount_fen: refund.amount_fen,
      },
    ]),
  }
}

/** Money captured beyond what was owed for an order, given back the way it came. */
export type ReturnedSurplus = {
  order_id: string
  /** The capture it was a part of; each has one surplus at the most. */
  capture_id: string
  provider_id: string
  amount_fen: Fen
}

/** Closes what `payment.captured:<capture>:surplus` opened. */
export const surplusReturnedPosting = (surplus: ReturnedSurplus): Posting => ({
  kind: "refund_paid",
  source_event: `surplus.paid:${surplus.capture_id}`,
  order_id: surplus.order_id,
  seller_order_id: null,
  reference: surplus.capture_id,
  memo: { zh: "多收款已退", en: "Captured beyond what was owed, given back" },
  entries: entriesOf([
    {
      debit: platformAccount("refund_payable"),
      credit: { kind: "psp_clearing", owner_id: surplus.provider_id },
      amount_fen: surplus.amount_fen,
    },
  ]),
})

function channelAccount(via: RefundChannel): Account {
  if (via.kind === "psp") return { kind: "psp_clearing", owner_id: via.provider_id }
  return platformAccount(via.kind === "cash" ? "cash_on_hand" : "bank")
}
