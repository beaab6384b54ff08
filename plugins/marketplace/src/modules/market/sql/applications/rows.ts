import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { noSuchApplication } from "../../../../domain/application/application-faults"
import type { SealedNumber, StoredFacts } from "../../../../domain/application/stored-facts"
import type { ApplicationPurpose, ApplicationState } from "../../../../domain/application-states"

/** An application as its table has it. */
export type ApplicationRow = SealedNumber & {
  id: string
  purpose: ApplicationPurpose
  member_id: string
  seller_id: string | null
  state: ApplicationState
  facts: StoredFacts
  notes: Record<string, string>
  reason: string | null
  submitted_at: Date | null
  decided_at: Date | null
  decided_by: string | null
  forgotten_at: Date | null
  created_at: Date
  updated_at: Date
}

/** What of an application changes after it was made. */
export type ApplicationColumns = Omit<
  ApplicationRow,
  "id" | "purpose" | "member_id" | "forgotten_at" | "created_at" | "updated_at"
>

const TABLE = "market_application"

/** The application with this id, held until the transaction ends: nobody else moves it meanwhile. */
export async function lockApplication(db: Knex, id: string): Promise<ApplicationRow> {
  const row = await db<ApplicationRow>(TABLE)
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!row) throw noSuchApplication()
  return row as ApplicationRow
}

/** The same, if this member may work on it: who began it, or an owner of the seller it is about. */
export async function lockOwnApplication(
  db: Knex,
  { id, member_id }: { id: string; member_id: string }
): Promise<ApplicationRow> {
  const row = await lockApplication(db, id)
  if (row.member_id === member_id || (await ownsSeller(db, member_id, row.seller_id))) return row
  throw noSuchApplication()
}

async function ownsSeller(db: Knex, member_id: string, seller_id: string | null): Promise<boolean> {
  if (!seller_id) return false
  const owner = await db("market_membership")
    .where({ member_id, seller_id, role: "owner" })
    .whereNull("suspended_at")
    .whereNull("deleted_at")
    .first("id")
  return Boolean(owner)
}

/** Writes columns of an application that is held. */
export async function writeApplication(
  db: Knex,
  id: string,
  columns: Partial<ApplicationColumns>
): Promise<ApplicationRow> {
  const { facts, notes, ...rest } = columns
  const json = {
    ...(facts && { facts: JSON.stringify(facts) }),
    ...(notes && { notes: JSON.stringify(notes) }),
  }
  const [row] = await db(TABLE)
    .where({ id })
    .update({ ...rest, ...json, updated_at: new Date() })
    .returning("*")
  return row as ApplicationRow
}

/** Puts an application back as it was read. */
export async function restoreApplication(db: Knex, row: ApplicationRow): Promise<void> {
  await writeApplication(db, row.id, changeable(row))
}

const changeable = (row: ApplicationRow): ApplicationColumns => ({
  seller_id: row.seller_id,
  state: row.state,
  facts: row.facts,
  id_sealed: row.id_sealed,
  id_hash: row.id_hash,
  notes: row.notes,
  reason: row.reason,
  submitted_at: row.submitted_at,
  decided_at: row.decided_at,
  decided_by: row.decided_by,
})
