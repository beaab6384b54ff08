import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { BankPresetId } from "../../../domain/payout/bank-batch/presets"
import { noSuchBatch, nothingToExport } from "../../../domain/payout/payout-faults"
import { nextNumber } from "./numbers"
import type { PayoutRow } from "./payout-row"

/** A batch as it is stored. */
export type BatchRow = {
  id: string
  number: number
  preset: BankPresetId
  count: number
  total_fen: string
  exported_at: Date
  exported_by: string | null
  exported_by_name: string | null
  answered_at: Date | null
}

/**
 * Puts every payout that waits for the bank into one batch, numbered without gaps; each is in one batch at most.
 * `PAYOUT-BATCH-02` when nothing waits.
 */
export async function exportBatch(
  db: Knex,
  batch: { preset: BankPresetId; operator?: { user_id: string; user_name: string | null } }
): Promise<BatchRow> {
  const waiting: PayoutRow[] = await db("payout")
    .where({ provider: "bank-batch", state: "pending" })
    .whereNull("batch_id")
    .whereNull("deleted_at")
    .orderBy("reference")
    .forUpdate()
  if (!waiting.length) throw nothingToExport()
  const now = new Date()
  const [row] = await db("payout_batch")
    .insert({
      id: generateEntityId(undefined, "pbat"),
      number: await nextNumber(db, "batch"),
      preset: batch.preset,
      count: waiting.length,
      total_fen: waiting.reduce((sum, payout) => sum + payout.amount_fen, 0),
      exported_at: now,
      exported_by: batch.operator?.user_id ?? null,
      exported_by_name: batch.operator?.user_name ?? null,
    })
    .returning("*")
  for (const [index, payout] of waiting.entries())
    await db("payout")
      .where({ id: payout.id })
      .update({
        batch_id: row.id,
        batch_line: index + 1,
        state: "submitted",
        state_at: now,
        submitted_at: now,
        attempts: 1,
        updated_at: now,
      })
  return row as BatchRow
}

/** A batch by its id (`PAYOUT-BATCH-01`). */
export async function readBatch(db: Knex, id: string): Promise<BatchRow> {
  const row: BatchRow | undefined = await db("payout_batch").where({ id }).first()
  if (!row) throw noSuchBatch()
  return row
}

/** The payouts of a batch in the order of its lines; `locking` holds them. */
export async function payoutsOfBatch(
  db: Knex,
  batch_id: string,
  locking = false
): Promise<PayoutRow[]> {
  const query = db("payout").where({ batch_id }).orderBy("batch_line")
  return locking ? query.forUpdate() : query
}

/** Notes that the bank has answered. */
export async function noteAnswer(db: Knex, id: string): Promise<void> {
  await db("payout_batch").where({ id }).update({ answered_at: new Date(), updated_at: new Date() })
}
