import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { columnsOf } from "../../../domain/application/seller-facts"
import { plainFacts } from "../../../domain/application/stored-facts"
import { assertApplicationMove } from "../../../domain/application-states"
import { reasonInBrief } from "../../../domain/application/reason-in-brief"
import { claimName } from "../../../modules/market/sql/applications/names"
import { removeNotes, writeNote } from "../../../modules/market/sql/applications/notes"
import {
  type ApplicationRow,
  lockApplication,
  restoreApplication,
  writeApplication,
} from "../../../modules/market/sql/applications/rows"
import {
  lockSeller,
  moveSeller,
  type SellerRow,
  writeSeller,
} from "../../../modules/market/sql/applications/sellers"
import { marketOf } from "../../market-service"
import type { Decision } from "../decision"

/** Decides about an application and does to the seller what follows, in one transaction. */
export const decideApplicationStep = createStep(
  "market-decide-application-step",
  async (decision: Decision, { container }) => {
    const { to, operator, reason = null, notes = {} } = decision
    const done = await marketOf(container).transact(async (db) => {
      const before = await lockApplication(db, decision.application_id)
      assertApplicationMove(before.state, to)
      const seller = await lockSeller(db, before.seller_id ?? "")
      const final = to === "sent_back" ? null : new Date()
      const application = await writeApplication(db, before.id, {
        ...{ state: to, reason, notes, decided_at: final, decided_by: operator.user_id },
      })
      const move = { from_state: before.state, to_state: to, reason, actor_id: operator.user_id }
      const note_ids = [
        await writeNote(db, {
          ...{ ...move, subject_type: "application", subject_id: before.id },
          notes: Object.keys(notes).length ? notes : null,
        }),
      ]
      const follows = before.purpose === "registration" ? followRegistration : followChange
      note_ids.push(...(await follows(db, before, seller, decision)))
      return { application, undo: { before, seller, note_ids } }
    })
    return new StepResponse(done.application, done.undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).transact(async (db) => {
      await restoreApplication(db, undo.before)
      await writeSeller(db, undo.seller.id, undo.seller)
      await removeNotes(db, undo.note_ids)
    })
  }
)

/** The seller of a registration goes where its application goes; approved, it carries what was approved. */
async function followRegistration(
  db: Knex,
  application: ApplicationRow,
  seller: SellerRow,
  { to, operator, reason, notes, hub_id }: Decision
): Promise<string[]> {
  const { id_sealed, id_hash } = application
  const approved = to === "approved"
  const facts = approved ? columnsOf(plainFacts(application.facts), { id_sealed, id_hash }) : {}
  const told = reasonInBrief(reason, notes)
  await moveSeller(db, seller, to, {
    ...facts,
    ...(approved ? { hub_id, verified_at: new Date() } : { state_reason: told }),
  })
  const note = await writeNote(db, {
    ...{ subject_type: "seller", subject_id: seller.id, from_state: seller.state, to_state: to },
    ...{ actor_id: operator.user_id, reason: told },
  })
  return [note]
}

/** An approved change comes into force; until then, and when it is refused, nothing of the seller is touched. */
async function followChange(
  db: Knex,
  { facts, id_sealed, id_hash }: ApplicationRow,
  seller: SellerRow,
  { to, hub_id }: Decision
): Promise<string[]> {
  if (to !== "approved") return []
  const asked = plainFacts(facts)
  if (asked.name) await claimName(db, asked.name.zh, seller.id)
  const columns = columnsOf(asked, { id_sealed, id_hash })
  await writeSeller(db, seller.id, {
    ...columns,
    ...(hub_id && { hub_id }),
    verified_at: new Date(),
  })
  return []
}
