import type { Fen } from "@xiangji/kernel"
import type { Posting, PostingKind } from "../../types/trade"
import type { Account } from "../ledger/account-balances"
import { entriesOf } from "../ledger/transfers"

/** What the ledger needs to know of a payout. */
export type BookedPayout = { id: string; reference: string; seller_id: string; amount_fen: Fen }

const due = (payout: BookedPayout): Account => ({ kind: "seller_due", owner_id: payout.seller_id })
const inFlight = (payout: BookedPayout): Account => ({
  kind: "payout_in_flight",
  owner_id: payout.seller_id,
})

/** The seller's money is set aside for this payout; nothing else can pay it out. */
export const startedPosting = (payout: BookedPayout): Posting =>
  posting(payout, "payout_started", "started", due(payout), inFlight(payout), payout.amount_fen, {
    zh: `打款 ${payout.reference} 发起`,
    en: `Payout ${payout.reference} started`,
  })

/** It arrived: the money left the bank, or the balance at the payment provider. */
export const paidPosting = (payout: BookedPayout, clearing: Account): Posting =>
  posting(payout, "payout_paid", "paid", inFlight(payout), clearing, payout.amount_fen, {
    zh: `打款 ${payout.reference} 到账`,
    en: `Payout ${payout.reference} arrived`,
  })

/** It did not arrive: the seller is owed the money as before. */
export const failedPosting = (payout: BookedPayout): Posting =>
  posting(payout, "payout_failed", "failed", inFlight(payout), due(payout), payout.amount_fen, {
    zh: `打款 ${payout.reference} 未成功，退回待打款`,
    en: `Payout ${payout.reference} failed, owed again`,
  })

/** Part or all of a paid payout came back; `returned_fen` is what came back altogether, so each step books once. */
export const returnedPosting = (
  payout: BookedPayout,
  clearing: Account,
  came: { returned_fen: Fen; before_fen: Fen }
): Posting =>
  posting(
    payout,
    "payout_failed",
    `returned:${came.returned_fen}`,
    clearing,
    due(payout),
    came.returned_fen - came.before_fen,
    { zh: `打款 ${payout.reference} 被退回`, en: `Payout ${payout.reference} was sent back` }
  )

function posting(
  payout: BookedPayout,
  kind: PostingKind,
  event: string,
  debit: Account,
  credit: Account,
  amount_fen: Fen,
  memo: Posting["memo"]
): Posting {
  return {
    kind,
    source_event: `payout.${event}:${payout.id}`,
    order_id: null,
    seller_order_id: null,
    reference: payout.id,
    memo,
    entries: entriesOf([{ debit, credit, amount_fen }]),
  }
}
