import { formatYuan, type Fen } from "@xiangji/kernel"
import type { ShortageEnding } from "../../types/cash"
import type { Posting } from "../../types/trade"
import { entriesOf, platformAccount } from "../ledger/transfers"

/** An end to what a collector owes, or to a part of it. */
export type ClosedShortage = {
  /** Chosen by whoever closes it; sent twice it is booked once. */
  request_key: string
  collector: string
  amount_fen: Fen
  ending: ShortageEnding
  reason: string
  at?: Date
}

/** The collector brought what was missing, or the market bears it. */
export function shortageClosedPosting(closed: ClosedShortage): Posting {
  const recovered = closed.ending === "recovered"
  const amount = formatYuan(closed.amount_fen)
  return {
    kind: "shortage_closed",
    source_event: `cash.shortage_closed:${closed.request_key}`,
    booked_at: closed.at,
    order_id: null,
    seller_order_id: null,
    reference: closed.collector,
    memo: recovered
      ? {
          zh: `短款补交 ${amount}：${closed.reason}`,
          en: `Shortage brought, ${amount}: ${closed.reason}`,
        }
      : {
          zh: `短款核销 ${amount}：${closed.reason}`,
          en: `Shortage written off, ${amount}: ${closed.reason}`,
        },
    entries: entriesOf([
      {
        debit: platformAccount(recovered ? "cash_on_hand" : "shortage_loss"),
        credit: { kind: "collector_shortage", owner_id: closed.collector },
        amount_fen: closed.amount_fen,
      },
    ]),
  }
}
