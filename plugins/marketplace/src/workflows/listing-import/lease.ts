import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportState } from "../../domain/listing-import/import-states"
import { databaseOf, type Sql } from "./database"
import type { ImportRecord } from "./import-row"

/** Longer than any single batch takes: until then nobody else touches the import. */
const LEASE_SECONDS = 60

/** The right to work on an import, as long as nobody else has taken it. */
export type Lease = { import_id: string; token: string }

/** Takes an import that is due and in one of these states; null when somebody else has it, or nobody needs to. */
export async function takeImport(
  container: MedusaContainer,
  id: string,
  states: readonly ImportState[]
): Promise<{ lease: Lease; record: ImportRecord } | null> {
  const token = randomUUID()
  const [record] = await databaseOf(container)<ImportRecord>(
    `update market_listing_import
     set lease = :token, attempts = attempts + 1, updated_at = now(),
         next_attempt_at = now() + make_interval(secs => :seconds)
     where id = :id and state = any(:states) and next_attempt_at <= now() and deleted_at is null
     returning *`,
    { id, token, states, seconds: LEASE_SECONDS }
  )
  return record ? { lease: { import_id: id, token }, record } : null
}

/**
 * Says inside a transaction that the work goes on, and holds the import's row until its end. False when the lease was
 * lost or the import was moved meanwhile: then nothing more may be written.
 */
export async function keepLease(sql: Sql, lease: Lease, state: ImportState): Promise<boolean> {
  const kept = await sql(
    `update market_listing_import
     set next_attempt_at = now() + make_interval(secs => :seconds), updated_at = now()
     where id = :import_id and lease = :token and state = :state returning id`,
    { ...lease, state, seconds: LEASE_SECONDS }
  )
  return kept.length > 0
}

/** Gives an import back, to be taken again after a while. */
export async function releaseImport(
  container: MedusaContainer,
  lease: Lease,
  afterSeconds: number
): Promise<void> {
  await databaseOf(container)(
    `update market_listing_import
     set lease = null, next_attempt_at = now() + make_interval(secs => :afterSeconds)
     where id = :import_id and lease = :token and next_attempt_at is not null`,
    { ...lease, afterSeconds }
  )
}

/** Thrown to leave off quietly: somebody cancelled, or another worker has taken over. */
export class LeaseLost extends Error {}
