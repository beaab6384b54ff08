import type { MedusaContainer } from "@medusajs/framework/types"
import { isFault, type Fault } from "@xiangji/kernel"
import { importBroken } from "../../domain/listing-import/import-faults"
import { announceBatch } from "./announce-import"
import { applyImportCreatesWorkflow } from "./apply-creates"
import { applyImportUpdatesWorkflow } from "./apply-updates"
import { databaseOf, inTransaction } from "./database"
import { endImport } from "./end-import"
import { finishImportWorkflow } from "./finish-import"
import type { ImportRecord } from "./import-row"
import { rowsToWrite } from "./journal"
import { keepLease, LeaseLost, releaseImport, takeImport, type Lease } from "./lease"
import { clearHalfCreated, undoBatch } from "./undo-import"

/** Rows of one core workflow: enough to be quick, few enough to be small and soon repeated. */
const BATCH = 100
const MOST_ATTEMPTS = 4

type Options = {
  signal?: AbortSignal
  /** Stop after so many batches, as if the time was up. */
  batches?: number
}

/**
 * Saves a checked import batch by batch, or takes back what was saved, whichever its state asks for. Broken off
 * anywhere, the journal says where to go on. Returns whether the import has come to its end.
 */
export async function applyImport(
  container: MedusaContainer,
  id: string,
  { signal, batches = Infinity }: Options = {}
): Promise<boolean> {
  const taken = await takeImport(container, id, ["applying", "cancelling", "applied"])
  if (!taken) return true
  const { lease, record } = taken
  try {
    if (record.state === "applying") await clearHalfCreated(container, lease)
    for (let done = 0; done < batches && !signal?.aborted; done++)
      if (!(await nextBatch(container, lease, record))) return record.state !== "applying"
  } catch (error) {
    return handleFailure(container, lease, record, error)
  }
  await releaseImport(container, lease, 0)
  return false
}

/** One batch forwards or backwards; false when the import is at its end. */
async function nextBatch(container: MedusaContainer, lease: Lease, record: ImportRecord) {
  if (record.state === "applying") return applyBatch(container, lease, record)
  if (record.state === "applied") return announceBatch(container, lease)
  if (await undoBatch(container, lease, record)) return true
  const state = record.error_code ? "failed" : "cancelled"
  await endImport(container, lease, { from: "cancelling", state })
  return false
}

async function applyBatch(container: MedusaContainer, lease: Lease, record: ImportRecord) {
  const { seller_id } = record
  const input = { lease, seller_id, limit: BATCH }
  const sql = databaseOf(container)
  const waits = async (action: "create" | "update") =>
    (await rowsToWrite(sql, lease, { action, stages: ["none", "planned"], limit: 1 })).length > 0
  if (await waits("create")) {
    await applyImportCreatesWorkflow(container).run({ input })
    return true
  }
  if (await waits("update")) {
    await applyImportUpdatesWorkflow(container).run({ input })
    return true
  }
  const { creates, updates, unchanged } = record
  // From here on the import is "applied", and the next worker announces it.
  await finishImportWorkflow(container).run({
    input: {
      lease,
      seller_id,
      actor: record.applied_by ?? record.actor,
      label: record.filename,
      counts: { creates, updates, unchanged },
    },
  })
  return false
}

/** What cannot succeed is taken back; what may succeed later is tried again a few times first. */
async function handleFailure(
  container: MedusaContainer,
  lease: Lease,
  record: ImportRecord,
  error: unknown
): Promise<boolean> {
  // Somebody has cancelled, or another worker has taken over: either will ring again.
  if (error instanceof LeaseLost) return false
  const refusal = isFault(error) ? error : null
  const last = record.attempts >= MOST_ATTEMPTS
  if (record.state === "applying" && (refusal || last)) {
    await turnBack(container, lease, refusal ?? importBroken())
    if (!refusal) throw error
    return false
  }
  await releaseImport(container, lease, 5 * Math.min(record.attempts, 12))
  throw error
}

/** From now on the import is undone; the reason stays with it. */
const turnBack = (container: MedusaContainer, lease: Lease, { code, messages }: Fault) =>
  inTransaction(container, async (sql) => {
    if (!(await keepLease(sql, lease, "applying"))) return
    await sql(
      `update market_listing_import set state = 'cancelling', next_attempt_at = now(), lease = null,
         error_code = :code, error_messages = cast(:messages as jsonb) where id = :import_id`,
      { import_id: lease.import_id, code, messages: JSON.stringify(messages) }
    )
  })
