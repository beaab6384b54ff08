import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { notToBeRetried } from "../../../domain/payout/payout-faults"
import { startedPosting } from "../../../domain/payout/postings"
import type { MaskedDestination, PayoutProviderId } from "../../../types/settlement"
import { postToLedger } from "../../trade/sql/post-to-ledger"
import { lockAccounts, owedTo } from "./balances"
import { nextNumber } from "./numbers"
import { lockPayout, type PayoutRow } from "./payout-row"

/** A seller who may be paid, and where. */
export type PayoutCandidate = {
  seller_id: string
  provider: PayoutProviderId
  destination_sealed: string
  destination: MaskedDestination
}

/** On what terms, on whose word. */
export type StartTerms = {
  smallest_payout_fen: number
  started_by: string | null
  retry_of?: string
}

/**
 * Writes the payouts of all candidates that are owed enough and have no other under way, each with the ledger entry
 * that sets its money aside; all of them or none. Two at once write one set: the accounts are held.
 */
export async function startPayouts(
  db: Knex,
  candidates: readonly PayoutCandidate[],
  terms: StartTerms
): Promise<PayoutRow[]> {
  if (terms.retry_of) await assertRetriable(db, terms.retry_of)
  const seller_ids = candidates.map((one) => one.seller_id)
  await lockAccounts(db, ["seller_due"], seller_ids)
  const owed = await owedTo(db, "seller_due", seller_ids)
  const open: { seller_id: string }[] = await db("payout")
    .select("seller_id")
    .whereIn("seller_id", seller_ids)
    .whereIn("state", ["pending", "submitted"])
  const busy = new Set(open.map((row) => row.seller_id))
  const payable = candidates.filter(
    ({ seller_id }) =>
      !busy.has(seller_id) && (owed.get(seller_id) ?? 0) >= terms.smallest_payout_fen
  )
  const now = new Date()
  const rows = []
  for (const candidate of payable)
    rows.push({
      id: generateEntityId(undefined, "pout"),
      reference: `P${String(await nextNumber(db, "payout")).padStart(8, "0")}`,
      ...candidate,
      destination: JSON.stringify(candidate.destination),
      amount_fen: owed.get(candidate.seller_id)!,
      state_at: now,
      retry_of: terms.retry_of ?? null,
      started_by: terms.started_by,
      // A bank's file is carried by people: nothing happens by itself.
      next_attempt_at: candidate.provider === "bank-batch" ? null : now,
    })
  if (!rows.length) return []
  const written: PayoutRow[] = await db("payout").insert(rows).returning("*")
  await postToLedger(db, written.map(startedPosting))
  for (const payout of written) await takeStatementsAlong(db, payout)
  return written
}

/** Statements that no payout took along, or only one that failed. */
async function takeStatementsAlong(db: Knex, { id, seller_id }: PayoutRow): Promise<void> {
  await db.raw(
    `update settlement set payout_id = :id, updated_at = now()
      where seller_id = :seller_id and (payout_id is null or exists (
        select 1 from payout before where before.id = settlement.payout_id and before.state in ('failed', 'returned')))`,
    { id, seller_id }
  )
}

async function assertRetriable(db: Knex, id: string): Promise<void> {
  const before = await lockPayout(db, id)
  const again = await db("payout").where({ retry_of: id }).first("id")
  if (again || (before.state !== "failed" && before.state !== "returned")) throw notToBeRetried()
}
