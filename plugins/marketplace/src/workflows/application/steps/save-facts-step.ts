import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notEditable } from "../../../domain/application/application-faults"
import type { FactName } from "../../../domain/application/facts"
import { mergeFacts } from "../../../domain/application/merge-facts"
import { readFacts } from "../../../domain/application/read-facts"
import { plainFacts, storable } from "../../../domain/application/stored-facts"
import { isEditable } from "../../../domain/application-states"
import { assertVillageOrTown } from "../../../modules/market/sql/applications/places"
import {
  lockOwnApplication,
  restoreApplication,
  writeApplication,
} from "../../../modules/market/sql/applications/rows"
import { marketOf } from "../../market-service"

export type SaveFactsInput = {
  id: string
  member_id: string
  facts: Partial<Record<FactName, unknown>>
}

/** Keeps the answers of one step of the form: all of them, or none when one has a wrong form. */
export const saveFactsStep = createStep(
  "market-save-facts-step",
  async ({ id, member_id, facts }: SaveFactsInput, { container }) => {
    const market = marketOf(container)
    const { before, after } = await market.transact(async (db) => {
      const before = await lockOwnApplication(db, { id, member_id })
      if (!isEditable(before.state)) throw notEditable()
      // A form sends back what it was shown: the masked number is no new one.
      const untouched = facts.id_number === before.facts.id_number
      const changes = readFacts({ ...facts, ...(untouched && { id_number: undefined }) })
      await assertVillageOrTown(db, changes.set.place_id)
      const merged = mergeFacts(plainFacts(before.facts), changes)
      const typed = merged.id_number === undefined ? undefined : changes.set.id_number
      const columns = storable(merged, typed, { ...before, ...before.facts }, market.vault)
      return { before, after: await writeApplication(db, id, columns) }
    })
    return new StepResponse(after, before)
  },
  async (before, { container }) => {
    if (before) await marketOf(container).transact((db) => restoreApplication(db, before))
  }
)
