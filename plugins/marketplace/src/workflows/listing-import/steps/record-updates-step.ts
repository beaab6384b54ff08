import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeListings, type ListingChange } from "../write-listings"
import { writeJournal } from "../journal"
import type { Lease } from "../lease"

type Input = { lease: Lease; row_ids: string[]; listings: ListingChange[] }

/** Writes the changed columns of the listings. What stood there is in the journal, from which it is put back. */
export const recordUpdatesStep = createStep(
  "market-record-import-updates-step",
  async ({ lease, row_ids, listings }: Input, { container }) => {
    await writeListings(container, listings)
    const entries = row_ids.map((id) => ({ id }))
    await writeJournal(container, lease, "applying", "written", entries)
    return new StepResponse(listings.length)
  }
)
