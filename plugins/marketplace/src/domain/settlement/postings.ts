import type { Fen } from "@xiangji/kernel"
import type { CorrectionAccount } from "../../types/settlement"
import type { Posting } from "../../types/trade"
import { entriesOf, platformAccount } from "../ledger/transfers"

/** What a settlement moves from earned to due. Negative when more was taken back than earned: then the seller owes. */
export function settledPosting(settlement: {
  id: string
  display_id: string
  seller_id: string
  net_fen: Fen
}): Posting {
  const { id, display_id, seller_id, net_fen } = settlement
  return {
    kind: "settled",
    source_event: `settlement.settled:${id}`,
    order_id: null,
    seller_order_id: null,
    reference: id,
    memo: { zh: `结算单 ${display_id}`, en: `Statement ${display_id}` },
    entries: entriesOf([
      {
        debit: { kind: "seller_payable", owner_id: seller_id },
        credit: { kind: "seller_due", owner_id: seller_id },
        amount_fen: net_fen,
      },
    ]),
  }
}

/** An operator's correction: positive for the seller, negative against. */
export type Correction = {
  id: string
  seller_id: string
  amount_fen: Fen
  against: CorrectionAccount
  reason: string
}

/** Books a correction to what the seller has earned; the next statement shows it. */
export function correctionPosting(correction: Correction): Posting {
  const { id, seller_id, amount_fen, against, reason } = correction
  return {
    kind: "correction",
    source_event: `settlement.correction:${id}`,
    order_id: null,
    seller_order_id: null,
    reference: id,
    memo: { zh: `更正：${reason}`, en: `Correction: ${reason}` },
    entries: entriesOf([
      {
        debit: platformAccount(against),
        credit: { kind: "seller_payable", owner_id: seller_id },
        amount_fen,
      },
    ]),
  }
}
