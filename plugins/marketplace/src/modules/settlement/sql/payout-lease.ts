import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PayoutRow } from "./payout-row"

/** Longer than a provider may take to answer; then another worker may look after the payout. */
const LEASE_SECONDS = 90

/** Takes a payout that is due, so that of several workers one acts; null when it is not due. */
export async function takePayout(db: Knex, id: string): Promise<PayoutRow | null> {
  const { rows }: { rows: PayoutRow[] } = await db.raw(
    `update payout set lease = :lease, next_attempt_at = now() + make_interval(secs => :seconds), updated_at = now()
      where id = :id and state in ('pending', 'submitted', 'paid') and next_attempt_at <= now()
        and deleted_at is null returning *`,
    { id, lease: randomUUID(), seconds: LEASE_SECONDS }
  )
  return rows[0] ?? null
}

/**
 * Writes down that the provider is about to be asked to pay, before it is asked: from now on the payout may be paid.
 * Null when somebody else has the payout.
 */
export async function noteSubmission(db: Knex, payout: PayoutRow): Promise<PayoutRow | null> {
  const now = new Date()
  const [row] = await db("payout")
    .where({ id: payout.id, lease: payout.lease, attempts: payout.attempts })
    .whereIn("state", ["pending", "submitted"])
    .update({
      state: "submitted",
      state_at: now,
      submitted_at: now,
      attempts: payout.attempts + 1,
      updated_at: now,
    })
    .returning("*")
  return (row as PayoutRow | undefined) ?? null
}

/** Leaves a payout alone for a while; with null for good, until somebody asks for it. */
export async function restPayout(
  db: Knex,
  payout: PayoutRow,
  seconds: number | null
): Promise<void> {
  await db("payout")
    .where({ id: payout.id, lease: payout.lease })
    .update({
      lease: null,
      next_attempt_at: seconds === null ? null : new Date(Date.now() + seconds * 1000),
    })
}

/** Makes a provider's payout due now, because somebody has news of it. Returns whether there is one. */
export async function wakePayout(db: Knex, id: string): Promise<boolean> {
  const woken: number = await db("payout")
    .where({ id, provider: "stripe-connect" })
    .whereIn("state", ["pending", "submitted", "paid"])
    .update({ next_attempt_at: new Date(), updated_at: new Date() })
  return woken > 0
}

/** Payouts that it is time to look after. */
export async function duePayouts(db: Knex): Promise<string[]> {
  const rows: { id: string }[] = await db("payout")
    .select("id")
    .where("next_attempt_at", "<=", new Date())
    .whereIn("state", ["pending", "submitted", "paid"])
    .whereNull("deleted_at")
    .orderBy("next_attempt_at")
    .limit(200)
  return rows.map((row) => row.id)
}
