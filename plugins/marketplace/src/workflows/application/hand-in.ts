import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Facts } from "../../domain/application/facts"
import { columnsOf } from "../../domain/application/seller-facts"
import { claimName } from "../../modules/market/sql/applications/names"
import { writeNote } from "../../modules/market/sql/applications/notes"
import { type ApplicationRow, writeApplication } from "../../modules/market/sql/applications/rows"
import {
  insertOwner,
  insertSeller,
  lockSeller,
  moveSeller,
  type SellerRow,
} from "../../modules/market/sql/applications/sellers"

/** What handing in has changed, to take it back. */
export type HandedIn = {
  application: ApplicationRow
  note_ids: string[]
  /** A registration's seller, when this made it. */
  made_seller_id: string | null
  /** The seller as it was, when this changed it. */
  seller: SellerRow | null
}

type Result = { application: ApplicationRow; undo: HandedIn }

/** Part of a transaction: moves an application that is held to "submitted", and its seller along with it. */
export async function handIn(
  db: Knex,
  before: ApplicationRow,
  facts: Partial<Facts>,
  member_id: string
): Promise<Result> {
  if (facts.name) await claimName(db, facts.name.zh, before.seller_id)
  const { seller_id, made_seller_id, seller, note_ids } =
    before.purpose === "registration"
      ? await registered(db, before, facts, member_id)
      : { seller_id: before.seller_id, made_seller_id: null, seller: null, note_ids: [] }
  const application = await writeApplication(db, before.id, {
    seller_id,
    state: "submitted",
    submitted_at: new Date(),
    notes: {},
    reason: null,
  })
  const note = await writeNote(db, {
    subject_type: "application",
    subject_id: before.id,
    from_state: before.state,
    to_state: "submitted",
    actor_id: member_id,
  })
  const undo = { application: before, note_ids: [...note_ids, note], made_seller_id, seller }
  return { application, undo }
}

/** The seller of a registration: made the first time, afterwards brought up to date. */
async function registered(
  db: Knex,
  application: ApplicationRow,
  facts: Partial<Facts>,
  member_id: string
) {
  const { seller_id } = application
  const columns = columnsOf(facts, application)
  if (!seller_id) {
    // Whoever began it becomes the owner, also when a later owner hands it in.
    const made = await insertSeller(db, columns)
    await insertOwner(db, made, application.member_id)
    return { seller_id: made, made_seller_id: made, seller: null, note_ids: [] }
  }
  const seller = await lockSeller(db, seller_id)
  await moveSeller(db, seller, "applied", columns)
  const note = await writeNote(db, {
    subject_type: "seller",
    subject_id: seller_id,
    from_state: seller.state,
    to_state: "applied",
    actor_id: member_id,
  })
  return { seller_id, made_seller_id: null, seller, note_ids: [note] }
}
