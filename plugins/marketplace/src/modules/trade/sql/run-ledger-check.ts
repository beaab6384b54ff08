import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  findDifferences,
  lookedAt,
  type Difference,
  type LookedAt,
} from "./checks/find-differences"

/** How long money may be under way between core's record and ours before that is a difference. */
const UNDER_WAY_MINUTES = 15

/** What a check came to. */
export type CheckReport = { id: string; looked_at: LookedAt; differences: Difference[] }

/**
 * Proves that the ledger, core's payments and the seller orders agree, over one snapshot. Differences open exceptions;
 * those that are gone again are closed. Two checks at once would only tell the same: the second waits for the first.
 */
export async function runLedgerCheck(db: Knex, now = new Date()): Promise<CheckReport> {
  await db.raw(`set transaction isolation level repeatable read`)
  await db.raw(`select pg_advisory_xact_lock(hashtext('marketplace-ledger-check'))`)
  const settled = new Date(now.getTime() - UNDER_WAY_MINUTES * 60_000)
  const differences = await findDifferences(db, settled)
  const looked_at = await lookedAt(db)
  const id = generateEntityId(undefined, "lchk")
  await db("ledger_check").insert({
    id,
    started_at: now,
    ended_at: new Date(),
    looked_at: JSON.stringify(looked_at),
    differences: differences.length,
  })
  await openExceptions(db, differences, now)
  await closeAgreeing(db, differences, now)
  return { id, looked_at, differences }
}

async function openExceptions(db: Knex, differences: readonly Difference[], now: Date) {
  if (!differences.length) return
  await db.raw(
    `insert into money_exception
       (id, kind, subject_type, subject_id, expected_fen, found_fen, found_at, last_seen_at)
     select * from jsonb_to_recordset(:rows::jsonb) as row(id text, kind text, subject_type text,
       subject_id text, expected_fen bigint, found_fen bigint, found_at timestamptz, last_seen_at timestamptz)
     on conflict (kind, subject_id) where state = 'open' and deleted_at is null
     do update set expected_fen = excluded.expected_fen, found_fen = excluded.found_fen,
       last_seen_at = excluded.last_seen_at, updated_at = now()`,
    {
      rows: JSON.stringify(
        differences.map((difference) => ({
          id: generateEntityId(undefined, "mexc"),
          ...difference,
          found_at: now,
          last_seen_at: now,
        }))
      ),
    }
  )
}

/** Figures that agree again need nobody any more. */
async function closeAgreeing(db: Knex, differences: readonly Difference[], now: Date) {
  const still = differences.map(({ kind, subject_id }) => `${kind}/${subject_id}`)
  await db("money_exception")
    .where({ state: "open" })
    .whereRaw("not (kind || '/' || subject_id = any(?))", [still])
    .update({ state: "resolved", resolved_at: now, updated_at: now })
}
