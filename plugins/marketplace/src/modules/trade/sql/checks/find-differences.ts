import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExceptionKind } from "../../../../types/trade"
import { LEDGER_CHECKS } from "."

/** Two figures that should agree and do not. */
export type Difference = {
  kind: ExceptionKind
  subject_type: string
  subject_id: string
  expected_fen: number | null
  found_fen: number | null
}

/** What a check looked at. */
export type LookedAt = {
  accounts: number
  transactions: number
  entries: number
  orders: number
  seller_orders: number
}

/**
 * Runs every check over one snapshot (give it a repeatable-read transaction) and returns what does not agree.
 * `settled`: nothing older is under way any more.
 */
export async function findDifferences(db: Knex, settled: Date): Promise<Difference[]> {
  const found: Difference[] = []
  for (const { kind, subject_type, sql } of LEDGER_CHECKS) {
    const { rows }: { rows: Record<"subject_id" | "expected_fen" | "found_fen", string | null>[] } =
      await db.raw(sql, { settled })
    found.push(
      ...rows.map((row) => ({
        kind,
        subject_type,
        subject_id: String(row.subject_id),
        expected_fen: fenOrNull(row.expected_fen),
        found_fen: fenOrNull(row.found_fen),
      }))
    )
  }
  return found
}

const fenOrNull = (text: string | null) => (text === null ? null : Number(text))

/** How much there is to look at, so that "nothing found" means something. */
export async function lookedAt(db: Knex): Promise<LookedAt> {
  const { rows } = await db.raw(
    `select (select count(*) from ledger_account)::int as accounts,
            (select count(*) from ledger_transaction)::int as transactions,
            (select count(*) from ledger_entry)::int as entries,
            (select count(*) from "order" where deleted_at is null)::int as orders,
            (select count(*) from seller_order where deleted_at is null)::int as seller_orders`
  )
  return rows[0]
}
