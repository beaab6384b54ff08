import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Account } from "../../../domain/ledger/account-balances"
import { failedPosting, paidPosting, returnedPosting } from "../../../domain/payout/postings"
import { payoutStates } from "../../../domain/payout/states"
import type { PayoutFailure, PayoutState } from "../../../types/settlement"
import { postToLedger } from "../../trade/sql/post-to-ledger"
import { lockPayout, type PayoutRow } from "./payout-row"

/** What was written: the state it is in now, and whether this call brought it there. */
export type Recorded = { payout: PayoutRow; changed: boolean }

/** It arrived. Said twice, it is booked once. */
export async function recordPaid(
  db: Knex,
  id: string,
  paid: { provider_reference: string | null; clearing: Account }
): Promise<Recorded> {
  const payout = await lockPayout(db, id)
  if (payout.state === "paid" || payout.state === "returned") return { payout, changed: false }
  await postToLedger(db, [paidPosting(payout, paid.clearing)])
  const { provider_reference } = paid
  return move(db, payout, "paid", { provider_reference, paid_at: new Date() })
}

/** It did not arrive: the seller is owed it again. */
export async function recordFailed(
  db: Knex,
  id: string,
  failure: PayoutFailure
): Promise<Recorded> {
  const payout = await lockPayout(db, id)
  if (payout.state === "failed") return { payout, changed: false }
  await postToLedger(db, [failedPosting(payout)])
  return move(db, payout, "failed", { failed_at: new Date(), failure: JSON.stringify(failure) })
}

/** Part of it, or all, came back after it was paid. `returned_fen` counts all that ever came back. */
export async function recordReturned(
  db: Knex,
  id: string,
  came: { returned_fen: number; clearing: Account; failure: PayoutFailure }
): Promise<Recorded> {
  const payout = await lockPayout(db, id)
  const { returned_fen } = came
  if (returned_fen <= payout.returned_fen) return { payout, changed: false }
  const before_fen = payout.returned_fen
  await postToLedger(db, [returnedPosting(payout, came.clearing, { returned_fen, before_fen })])
  const columns = { returned_fen, failure: JSON.stringify(came.failure) }
  if (returned_fen === payout.amount_fen)
    return move(db, payout, "returned", { ...columns, failed_at: new Date() })
  const [partly] = await db("payout").where({ id }).update(columns).returning("*")
  return { payout: partly as PayoutRow, changed: true }
}

async function move(
  db: Knex,
  payout: PayoutRow,
  to: PayoutState,
  columns: Record<string, unknown>
): Promise<Recorded> {
  payoutStates.assertMove(payout.state, to)
  const now = new Date()
  const [row] = await db("payout")
    .where({ id: payout.id })
    .update({
      ...columns,
      state: to,
      state_at: now,
      updated_at: now,
      lease: null,
      next_attempt_at: null,
    })
    .returning("*")
  return { payout: row as PayoutRow, changed: true }
}
