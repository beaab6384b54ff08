import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PRESETS } from "../domain/payout/bank-batch/presets"
import type { BatchRow } from "../modules/settlement/sql/batches"

type Counts = { batch_id: string; paid: number; failed: number; returned: number; open: number }

/** One page of batches, newest first, with what became of their payouts. */
export async function pageOfBatches(db: Knex, page: { limit: number; offset: number }) {
  const [rows, counted]: [BatchRow[], { count?: string | number } | undefined] = await Promise.all([
    db("payout_batch").orderBy("number", "desc").limit(page.limit).offset(page.offset),
    db("payout_batch").count({ count: "*" }).first(),
  ])
  const counts = await countsOf(
    db,
    rows.map((row) => row.id)
  )
  return { batches: rows.map((row) => batchView(row, counts)), count: Number(counted?.count ?? 0) }
}

/** A batch with what became of its payouts. */
export async function viewOfBatch(db: Knex, row: BatchRow) {
  return batchView(row, await countsOf(db, [row.id]))
}

async function countsOf(db: Knex, ids: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const rows: Counts[] = await db("payout")
    .select(
      "batch_id",
      db.raw("count(*) filter (where state = 'paid')::int as paid"),
      db.raw("count(*) filter (where state = 'failed')::int as failed"),
      db.raw("count(*) filter (where state = 'returned')::int as returned"),
      db.raw("count(*) filter (where state = 'submitted')::int as open")
    )
    .whereIn("batch_id", [...ids])
    .groupBy("batch_id")
  return new Map(rows.map((row) => [row.batch_id, row]))
}

const NONE = { paid: 0, failed: 0, returned: 0, open: 0 }

function batchView(row: BatchRow, counts: ReadonlyMap<string, Counts>) {
  const { paid, failed, returned, open } = counts.get(row.id) ?? NONE
  return {
    id: row.id,
    number: row.number,
    preset: row.preset,
    preset_name: PRESETS[row.preset].name,
    count: row.count,
    total_fen: Number(row.total_fen),
    exported_at: row.exported_at,
    exported_by_name: row.exported_by_name,
    answered_at: row.answered_at,
    ...{ paid, failed, returned, open },
  }
}
