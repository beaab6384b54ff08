import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { plainFacts } from "../../../domain/application/stored-facts"
import { assertComplete } from "../../../domain/application/missing"
import { assertExplained } from "../../../domain/application/warnings"
import { assertApplicationMove } from "../../../domain/application-states"
import { removeNotes } from "../../../modules/market/sql/applications/notes"
import { papersOf } from "../../../modules/market/sql/applications/papers"
import {
  type ApplicationRow,
  lockOwnApplication,
  restoreApplication,
  writeApplication,
} from "../../../modules/market/sql/applications/rows"
import { deleteSeller, writeSeller } from "../../../modules/market/sql/applications/sellers"
import { marketOf } from "../../market-service"
import { changeOfSeller } from "../change-of-seller"
import { handIn } from "../hand-in"
import { missingOf, warningsOfRow } from "../standing"

/** Hands an application in: complete, explained, under a name nobody else has; a registration then has its seller. */
export const submitApplicationStep = createStep(
  "market-submit-application-step",
  async (own: { id: string; member_id: string }, { container }) => {
    const market = marketOf(container)
    const { application, undo } = await market.transact(async (db) => {
      const before = await lockOwnApplication(db, own)
      assertApplicationMove(before.state, "submitted")
      assertComplete(missingOf(before, await papersOf(db, [before.id])))
      assertExplained(warningsOfRow(before))
      const facts = await factsToHandIn(db, before)
      return handIn(db, before, facts, own.member_id)
    })
    return new StepResponse(application, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).transact(async (db) => {
      await restoreApplication(db, undo.application)
      if (undo.made_seller_id) await deleteSeller(db, undo.made_seller_id)
      if (undo.seller) await writeSeller(db, undo.seller.id, undo.seller)
      await removeNotes(db, undo.note_ids)
    })
  }
)

/** A change that was sent back is measured again: by now something else may be in force. */
async function factsToHandIn(db: Knex, { id, facts, ...row }: ApplicationRow) {
  const { id_number_doubtful } = facts
  if (row.purpose === "registration" || !row.seller_id) return plainFacts(facts)
  const asked = await changeOfSeller(db, row.seller_id, plainFacts(facts), row.id_hash)
  await writeApplication(db, id, { facts: { ...asked, id_number_doubtful } })
  return asked
}
