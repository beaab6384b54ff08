import type { Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import type { BookedShare } from "./placed"
import { entriesOf, platformAccount } from "./transfers"

/** The courier took the buyer's money: the buyer owes less, the courier holds it for us. */
export function cashCollectedPosting(
  share: Pick<BookedShare, "id" | "display_id" | "order_id">,
  amount_fen: Fen,
  source_event: string
): Posting {
  return {
    kind: "cash_collected",
    source_event: `${source_event}:${share.id}`,
    order_id: share.order_id,
    seller_order_id: share.id,
    memo: {
      zh: `子订单 ${share.display_id} 代收货款`,
      en: `Cash on delivery collected for seller order ${share.display_id}`,
    },
    entries: entriesOf([
      {
        debit: platformAccount("cash_at_courier"),
        credit: platformAccount("buyer_receivable"),
        amount_fen,
      },
    ]),
  }
}
