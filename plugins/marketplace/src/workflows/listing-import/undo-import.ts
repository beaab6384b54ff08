import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "./database"
import type { ImportRecord, StagedRow } from "./import-row"
import { rowsToWrite, writeJournal } from "./journal"
import type { Lease } from "./lease"
import { removeCreated } from "./remove-created"
import { restoreUpdated } from "./restore-updated"

const BATCH = 100
const WRITTEN: StagedRow["stage"][] = ["planned", "written"]

/** Takes back the next batch of what an import has written; false when nothing is left to take back. */
export async function undoBatch(
  container: MedusaContainer,
  lease: Lease,
  record: ImportRecord
): Promise<boolean> {
  const sql = databaseOf(container)
  for (const action of ["update", "create"] as const) {
    const rows = await rowsToWrite(sql, lease, { action, stages: WRITTEN, limit: BATCH })
    if (!rows.length) continue
    if (action === "create") await removeCreated(container, rows)
    else await restoreUpdated(container, record.seller_id, rows)
    const entries = rows.map(({ id }) => ({ id }))
    await writeJournal(container, lease, "cancelling", null, entries)
    return true
  }
  return false
}

/** Clears up after a worker that died in the middle of a batch of new listings, so that the batch can begin anew. */
export async function clearHalfCreated(container: MedusaContainer, lease: Lease): Promise<void> {
  const sql = databaseOf(container)
  for (;;) {
    const filter = { action: "create" as const, stages: ["planned" as const], limit: BATCH }
    const rows = await rowsToWrite(sql, lease, filter)
    if (!rows.length) return
    await removeCreated(container, rows)
    await writeJournal(
      container,
      lease,
      "applying",
      null,
      rows.map(({ id }) => ({ id }))
    )
  }
}
