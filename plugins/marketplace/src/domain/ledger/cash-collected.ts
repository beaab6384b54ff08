import type { Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import type { BookedShare } from "./placed"
import { entriesOf, platformAccount } from "./transfers"

/** Money in somebody's hand: a carrier's rider, or a hub. */
export type CashCollection = {
  amount_fen: Fen
  /** Who holds it now: a carrier's code or a hub's id. */
  collector: string
  source_event: string
  at?: Date
}

/** A rider or hub took the buyer's money: the buyer owes less, the collector holds it for us. */
export function cashCollectedPosting(
  share: Pick<BookedShare, "id" | "display_id" | "order_id">,
  { amount_fen, collector, source_event, at }: CashCollection
): Posting {
  return {
    kind: "cash_collected",
    source_event: `${source_event}:${share.id}`,
    booked_at: at,
    order_id: share.order_id,
    seller_order_id: share.id,
    reference: null,
    memo: {
      zh: `子订单 ${share.display_id} 代收货款`,
      en: `Cash on delivery collected for seller order ${share.display_id}`,
    },
    entries: entriesOf([
      {
        debit: { kind: "cash_in_transit", owner_id: collector },
        credit: platformAccount("buyer_receivable"),
        amount_fen,
      },
    ]),
  }
}
