import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fault } from "@xiangji/kernel"
import { importStates, type ImportState } from "../../domain/listing-import/import-states"
import { inTransaction } from "./database"
import { keepLease, LeaseLost, type Lease } from "./lease"

type End = { from: ImportState; state: ImportState; error?: Fault | null }

/** Ends an import that comes to nothing. A file that was refused as a whole leaves no rows behind. */
export async function endImport(
  container: MedusaContainer,
  lease: Lease,
  { from, state, error }: End
): Promise<void> {
  importStates.assertMove(from, state)
  await inTransaction(container, async (sql) => {
    if (!(await keepLease(sql, lease, from))) throw new LeaseLost()
    if (from === "checking")
      await sql("delete from market_listing_import_row where import_id = :import_id", {
        import_id: lease.import_id,
      })
    await sql(
      `update market_listing_import
       set state = :state, lease = null, next_attempt_at = null, finished_at = now(),
         error_code = coalesce(:code, error_code),
         error_messages = coalesce(cast(:messages as jsonb), error_messages)
       where id = :import_id`,
      {
        import_id: lease.import_id,
        state,
        code: error?.code ?? null,
        messages: error ? JSON.stringify(error.messages) : null,
      }
    )
  })
}
