import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { changedSinceCheck } from "../../../domain/listing-import/import-faults"
import { theSalesChannel } from "../../listing/listing-surroundings"
import { listingsBySku } from "../current-listings"
import { databaseOf } from "../database"
import { rowsToWrite, writeJournal } from "../journal"
import { LeaseLost, type Lease } from "../lease"
import { planCreate } from "../plan-creates"
import { surroundingsOf } from "../surroundings"

export type CreatesInput = { lease: Lease; seller_id: string; limit: number }

/** Takes the next rows that create something and writes down under which ids they will be found, before they are. */
export const planCreatesStep = createStep(
  "market-plan-import-creates-step",
  async ({ lease, seller_id, limit }: CreatesInput, { container }) => {
    const sql = databaseOf(container)
    const staged = await rowsToWrite(sql, lease, { action: "create", stages: ["none"], limit })
    if (!staged.length) throw new LeaseLost()
    const skus = staged.map((row) => row.sku ?? "")
    if ((await listingsBySku(sql, seller_id, skus)).size) throw changedSinceCheck()
    const rows = staged.map((row) => ({ ...row, listing_id: generateEntityId(undefined, "lst") }))
    const around = await surroundingsOf(
      container,
      seller_id,
      rows.map((row) => row.facts ?? {})
    )
    const channel = await theSalesChannel(container)
    const plan = rows.map((row) => planCreate(row, lease.import_id, around, channel))
    const entries = rows.map(({ id, listing_id }) => ({ id, listing_id }))
    await writeJournal(container, lease, "applying", "planned", entries)
    return new StepResponse(
      { plan, seller_kind: around.seller.kind, trusted: around.trusted },
      { lease, entries }
    )
  },
  async (undo, { container }) => {
    // Should this fail, the rows stay "planned" and the next worker clears up after them.
    if (undo) await writeJournal(container, undo.lease, "applying", null, undo.entries)
  }
)
