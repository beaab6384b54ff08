import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { changeUnderWay } from "../../../domain/application/application-faults"
import type { FactName } from "../../../domain/application/facts"
import { assertComplete } from "../../../domain/application/missing"
import { readFacts } from "../../../domain/application/read-facts"
import { storable } from "../../../domain/application/stored-facts"
import { assertExplained } from "../../../domain/application/warnings"
import { removeNotes } from "../../../modules/market/sql/applications/notes"
import { assertVillageOrTown } from "../../../modules/market/sql/applications/places"
import { lockApplication } from "../../../modules/market/sql/applications/rows"
import { lockSeller } from "../../../modules/market/sql/applications/sellers"
import { marketOf } from "../../market-service"
import { changeOfSeller } from "../change-of-seller"
import { handIn } from "../hand-in"
import { missingOf, warningsOfRow } from "../standing"

export type SubmitChangeInput = {
  seller_id: string
  member_id: string
  facts: Partial<Record<FactName, unknown>>
}

const OPEN = ["draft", "submitted", "sent_back"]

/** Asks for other facts about an approved seller. What is registered stays in force until an operator approves. */
export const submitChangeStep = createStep(
  "market-submit-change-step",
  async ({ seller_id, member_id, facts }: SubmitChangeInput, { container }) => {
    const market = marketOf(container)
    const { vault } = market
    const { application, undo } = await market.transact(async (db) => {
      const seller = await lockSeller(db, seller_id)
      const own = { seller_id, purpose: "change" }
      const open = db("market_application").where(own).whereIn("state", OPEN)
      if (await open.whereNull("deleted_at").first("id")) throw changeUnderWay()
      // A form sends back what it was shown: the masked number is no new one.
      const untouched = facts.id_number === seller.id_masked
      const { set } = readFacts({ ...facts, ...(untouched && { id_number: undefined }) })
      await assertVillageOrTown(db, set.place_id)
      const id_hash = set.id_number ? vault.fingerprint(set.id_number) : null
      const asked = await changeOfSeller(db, seller_id, set, id_hash)
      const none = { id_sealed: null, id_hash: null }
      const row = storable(asked, asked.id_number, none, vault)
      const draft = { purpose: "change" as const, facts: row.facts }
      assertComplete(missingOf(draft, []))
      assertExplained(warningsOfRow(draft))
      const id = generateEntityId(undefined, "apl")
      const json = { facts: JSON.stringify(row.facts), notes: JSON.stringify({}) }
      await db("market_application").insert({
        ...row,
        ...own,
        ...json,
        id,
        member_id,
        state: "draft",
      })
      return handIn(db, await lockApplication(db, id), row.facts, member_id)
    })
    return new StepResponse(application, { id: application.id, note_ids: undo.note_ids })
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).transact(async (db) => {
      await db("market_application").where({ id: undo.id }).delete()
      await removeNotes(db, undo.note_ids)
    })
  }
)
