import type { MedusaContainer } from "@medusajs/framework/types"
import { isFault } from "@xiangji/kernel"
import type { Header } from "../../domain/listing-import/find-header"
import { importBroken } from "../../domain/listing-import/import-faults"
import { openTable } from "../../spreadsheet/open-table"
import { databaseOf } from "./database"
import { endImport } from "./end-import"
import type { ImportRecord } from "./import-row"
import { judgeRows } from "./judge-rows"
import { LeaseLost, releaseImport, takeImport, type Lease } from "./lease"
import { readGoods } from "./read-goods"
import { concludeCheck, stageRows } from "./stage-rows"
import { fetchFile, forgetFile } from "./stored-file"
import { removeAbandonedFolders, withFolder } from "./temporary-folder"

const BATCH = 100
const MOST_ATTEMPTS = 4

/**
 * Reads an uploaded file row by row and stages what every row will do. Broken off anywhere, it goes on behind the last
 * row that was kept. Returns whether there was anything to do.
 */
export async function checkImport(container: MedusaContainer, id: string, signal?: AbortSignal) {
  const taken = await takeImport(container, id, ["checking"])
  if (!taken) return false
  const { lease, record } = taken
  try {
    const header = await withFolder((folder) => readFile(container, taken, folder, signal))
    await concludeCheck(container, lease, header)
    return true
  } catch (error) {
    if (signal?.aborted) await releaseImport(container, lease, 0)
    if (error instanceof LeaseLost) return false
    const refused = isFault(error) ? error : null
    if (!refused && record.attempts < MOST_ATTEMPTS) {
      await releaseImport(container, lease, 5 * record.attempts)
      throw error
    }
    const state = refused ? "refused" : "failed"
    await endImport(container, lease, { from: "checking", state, error: refused ?? importBroken() })
    if (!refused) throw error
    return true
  } finally {
    await forgetFile(container, id)
    await removeAbandonedFolders()
  }
}

async function readFile(
  container: MedusaContainer,
  { lease, record }: { lease: Lease; record: ImportRecord },
  folder: string,
  signal?: AbortSignal
): Promise<Header> {
  const path = await fetchFile(container, record.file_id ?? "", folder)
  const table = await openTable({ path, filename: `upload.${record.format}`, folder })
  await databaseOf(container)(
    "update market_listing_import set encoding = :encoding where id = :import_id",
    { import_id: lease.import_id, encoding: table.encoding }
  )
  let header: Header | null = null
  for await (const batch of readGoods(table.rows, BATCH)) {
    if (signal?.aborted) throw new LeaseLost()
    if (!header) await keepHeader(container, lease, (header = batch.header))
    const rows = batch.rows.filter(({ number }) => number > record.checked_to)
    if (!rows.length) continue
    const judged = await judgeRows(container, record.seller_id, batch.header, rows)
    const checked_to = rows.at(-1)!.number
    await stageRows(container, lease, judged, { checked_to, progress: table.progress() })
  }
  return header!
}

const keepHeader = (container: MedusaContainer, lease: Lease, header: Header) =>
  databaseOf(container)(
    "update market_listing_import set header = cast(:header as jsonb) where id = :import_id",
    { import_id: lease.import_id, header: JSON.stringify(header) }
  )
