import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Period } from "../../../domain/settlement/period"
import { noSuchRun, runUnderWay } from "../../../domain/settlement/settlement-faults"
import type { RunState } from "../../../types/settlement"
import { nextNumber } from "./numbers"
import { sellersToSettle } from "./unsettled-entries"

/** A run as it is stored. */
export type RunRow = Period & {
  id: string
  number: number
  state: RunState
  cut_off_at: Date
  returns_window_days: number
  smallest_payout_fen: number
  sellers_total: number
  sellers_done: number
  statements: number
  net_fen: string
  last_seller_id: string | null
  failures: { seller_id: string; code: string }[] | null
  started_by: string | null
  started_by_name: string | null
  started_at: Date
  ended_at: Date | null
  lease: string | null
  next_attempt_at: Date | null
}

/** A run about to begin. */
export type NewRun = Period & {
  returns_window_days: number
  smallest_payout_fen: number
  operator?: { user_id: string; user_name: string | null }
}

/** Longer than settling one seller can take; then another worker may go on. */
const LEASE_SECONDS = 60

/** Begins a run. While one is under way no other begins (`SETTLEMENT-RUN-01`). */
export async function beginRun(db: Knex, run: NewRun): Promise<RunRow> {
  await db.raw("select pg_advisory_xact_lock(hashtext('settlement_run'))")
  if (await db("settlement_run").where({ state: "running" }).whereNull("deleted_at").first("id"))
    throw runUnderWay()
  const { operator, ...terms } = run
  const sellers = await sellersToSettle(db)
  const now = new Date()
  const [row] = await db("settlement_run")
    .insert({
      ...terms,
      id: generateEntityId(undefined, "strun"),
      number: await nextNumber(db, "run"),
      cut_off_at: run.period_to,
      sellers_total: sellers.length,
      started_by: operator?.user_id ?? null,
      started_by_name: operator?.user_name ?? null,
      started_at: now,
      next_attempt_at: now,
    })
    .returning("*")
  return row as RunRow
}

/** Takes back a run that has written nothing yet. */
export async function dropRun(db: Knex, id: string): Promise<void> {
  await db("settlement_run").where({ id, statements: 0, sellers_done: 0 }).delete()
}

/** A run by its id (`SETTLEMENT-RUN-02`). */
export async function readRun(db: Knex, id: string): Promise<RunRow> {
  const row: RunRow | undefined = await db("settlement_run").where({ id }).first()
  if (!row) throw noSuchRun()
  return row
}

/** Takes a run that is due, so that of several workers one goes on with it; null when it is not due. */
export async function takeRun(db: Knex, id: string): Promise<RunRow | null> {
  const { rows }: { rows: RunRow[] } = await db.raw(
    `update settlement_run set lease = :lease, next_attempt_at = now() + make_interval(secs => :seconds),
            updated_at = now()
      where id = :id and state = 'running' and next_attempt_at <= now() returning *`,
    { id, lease: randomUUID(), seconds: LEASE_SECONDS }
  )
  return rows[0] ?? null
}

/** Holds the run's row for one seller's transaction; false when somebody else has taken it over. */
export async function keepRun(db: Knex, run: RunRow): Promise<boolean> {
  const { rows } = await db.raw(
    `update settlement_run set next_attempt_at = now() + make_interval(secs => :seconds), updated_at = now()
      where id = :id and lease = :lease and state = 'running' returning id`,
    { id: run.id, lease: run.lease, seconds: LEASE_SECONDS }
  )
  return rows.length > 0
}

/** Notes that a seller is done, in the transaction that settled it. */
export async function noteSeller(
  db: Knex,
  run: RunRow,
  seller: { id: string; net_fen: number; failure?: { seller_id: string; code: string } }
): Promise<void> {
  const failures = JSON.stringify(seller.failure ? [seller.failure] : [])
  await db.raw(
    `update settlement_run set sellers_done = sellers_done + 1, last_seller_id = :seller_id,
            net_fen = net_fen + :net_fen,
            failures = coalesce(failures, '[]'::jsonb) || cast(:failures as jsonb), updated_at = now()
      where id = :id`,
    { id: run.id, seller_id: seller.id, net_fen: seller.net_fen, failures }
  )
}

/** The run has come to its end. */
export async function endRun(db: Knex, run: RunRow): Promise<void> {
  await db("settlement_run")
    .where({ id: run.id, lease: run.lease, state: "running" })
    .update({ state: "done", ended_at: new Date(), lease: null, next_attempt_at: null })
}

/** Runs that somebody should go on with. */
export async function dueRuns(db: Knex): Promise<string[]> {
  const rows: { id: string }[] = await db("settlement_run")
    .select("id")
    .where({ state: "running" })
    .where("next_attempt_at", "<=", new Date())
  return rows.map((row) => row.id)
}

/** Gives a run back at once, to be gone on with. */
export async function releaseRun(db: Knex, run: RunRow): Promise<void> {
  await db("settlement_run")
    .where({ id: run.id, lease: run.lease, state: "running" })
    .update({ next_attempt_at: new Date() })
}

/** One page of runs, newest first. */
export async function pageOfRuns(
  db: Knex,
  page: { limit: number; offset: number }
): Promise<{ runs: RunRow[]; count: number }> {
  const [runs, counted] = await Promise.all([
    db("settlement_run").orderBy("number", "desc").limit(page.limit).offset(page.offset),
    db("settlement_run").count({ count: "*" }).first(),
  ])
  return { runs, count: Number(counted?.count ?? 0) }
}
