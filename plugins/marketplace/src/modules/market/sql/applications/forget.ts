import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { keptFacts } from "../../../../domain/application/kept-facts"
import {
  COME_TO_NOTHING,
  daysBefore,
  type KeptApplication,
  type Retention,
} from "../../../../domain/retention"
import { writeNote } from "./notes"
import type { ApplicationRow } from "./rows"

const DUE = `select a.id from market_application a
  where a.deleted_at is null and a.forgotten_at is null
    and (a.state = any(:over) and a.decided_at <= :decided
      or a.state = 'draft' and a.updated_at <= :touched and not exists (
        select 1 from market_seller_paper p where p.application_id = a.id
          and greatest(p.created_at, p.deleted_at) > :touched))
  order by a.updated_at limit :limit`

/** Applications whose papers have to go, the oldest first; `mustForget` has the last word about each. */
export async function applicationsToForget(
  db: Knex,
  { paperRetentionDays, draftRetentionDays }: Retention,
  now: Date,
  limit: number
): Promise<string[]> {
  const decided = daysBefore(now, paperRetentionDays)
  const touched = daysBefore(now, draftRetentionDays)
  const { rows } = await db.raw(DUE, { over: [...COME_TO_NOTHING], decided, touched, limit })
  return (rows as { id: string }[]).map(({ id }) => id)
}

/** What `mustForget` asks of an application. */
export async function keptApplication(db: Knex, row: ApplicationRow): Promise<KeptApplication> {
  const { rows } = await db.raw(
    `select max(greatest(created_at, deleted_at)) as at from market_seller_paper
      where application_id = ?`,
    [row.id]
  )
  const paper: Date | null = rows[0].at
  const { state, decided_at, forgotten_at, updated_at } = row
  const touched_at = paper && paper > updated_at ? paper : updated_at
  return { state, decided_at, forgotten_at, touched_at }
}

/** How many papers an application has. */
export async function countPapers(db: Knex, application_id: string): Promise<number> {
  const ids = await db("market_seller_paper")
    .where({ application_id })
    .whereNull("deleted_at")
    .pluck("id")
  return ids.length
}

/**
 * Part of a transaction: takes everything personal out of an application that is held, out of its history and out of the
 * seller that never came to be; its papers are marked, for their files to follow. A draft is withdrawn by it.
 */
export async function forget(db: Knex, row: ApplicationRow, at: Date): Promise<void> {
  const draft = row.state === "draft"
  await db("market_seller_paper")
    .where({ application_id: row.id })
    .whereNull("deleted_at")
    .update({ deleted_at: at })
  await db("market_application")
    .where({ id: row.id })
    .update({
      facts: JSON.stringify(keptFacts(row.facts)),
      ...{ id_sealed: null, id_hash: null, notes: "{}", forgotten_at: at, updated_at: at },
      ...(draft && { state: "withdrawn", decided_at: at }),
    })
  await db("market_review_note")
    .where({ subject_type: "application", subject_id: row.id })
    .update({ notes: null })
  if (draft)
    await writeNote(db, {
      ...{ subject_type: "application", subject_id: row.id, actor_id: null },
      ...{ from_state: "draft", to_state: "withdrawn" },
    })
  if (row.purpose === "registration" && row.seller_id) await emptySeller(db, row.seller_id, at)
}

/** Only a seller that was never admitted: rejected, or hidden because its registration was withdrawn. */
async function emptySeller(db: Knex, id: string, at: Date): Promise<void> {
  await db("market_seller")
    .where({ id })
    .whereRaw(
      "(state = 'rejected' or state in ('applied', 'sent_back') and deleted_at is not null)"
    )
    .update({
      ...{ legal_name: "", phone: "", story: null, tax_id: null, address: null },
      ...{ bank_name: null, bank_account: null, account_holder: null },
      ...{ id_sealed: null, id_masked: null, id_hash: null, updated_at: at },
    })
}
