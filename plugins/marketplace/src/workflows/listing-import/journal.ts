import type { MedusaContainer } from "@medusajs/framework/types"
import { inTransaction, type Sql } from "./database"
import type { StagedRow } from "./import-row"
import type { ImportState } from "../../domain/listing-import/import-states"
import { keepLease, LeaseLost, type Lease } from "./lease"

const COLUMNS = "id, row_number, sku, title, action, facts, problems, listing_id, stage, before"

/** The next rows of an import that are in one of these stages of being written. */
export function rowsToWrite(
  sql: Sql,
  lease: Lease,
  filter: { action: "create" | "update"; stages: (StagedRow["stage"] | "none")[]; limit: number }
): Promise<StagedRow[]> {
  return sql<StagedRow>(
    `select ${COLUMNS} from market_listing_import_row
     where import_id = :import_id and action = :action
       and coalesce(stage, 'none') = any(:stages) order by row_number limit :limit`,
    { import_id: lease.import_id, ...filter }
  )
}

type Entry = { id: string; listing_id?: string | null; before?: unknown }

/**
 * Writes down what is going to be done (or has been done) before (or after) it is: the journal by which a crash, a failure
 * or a cancellation is made good. Refuses when the import is no longer ours.
 */
export async function writeJournal(
  container: MedusaContainer,
  lease: Lease,
  state: ImportState,
  stage: StagedRow["stage"],
  entries: Entry[]
): Promise<void> {
  await inTransaction(container, async (sql) => {
    if (!(await keepLease(sql, lease, state))) throw new LeaseLost()
    await sql(
      `update market_listing_import_row r
       set stage = :stage, updated_at = now(),
         listing_id = coalesce(e.listing_id, r.listing_id), before = coalesce(e.before, r.before)
       from jsonb_to_recordset(cast(:entries as jsonb)) as e(id text, listing_id text, before jsonb)
       where r.id = e.id`,
      { stage, entries: JSON.stringify(entries) }
    )
    await sql(
      `update market_listing_import i
       set attempts = case when :settled then 0 else attempts end, applied_rows = c.done, progress = case when creates + updates = 0 then 1
         else c.done::real / (creates + updates) end
       from (select count(*)::int as done from market_listing_import_row
         where import_id = :import_id and stage in ('written', 'announced')) c
       where i.id = :import_id`,
      // Only what is done to its end starts the tries anew; a batch that fails every time has to end some day.
      { import_id: lease.import_id, settled: stage === "written" || state === "cancelling" }
    )
  })
}
