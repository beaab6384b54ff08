import type { MedusaContainer } from "@medusajs/framework/types"
import { inTransaction } from "./database"

/** A report that nobody has asked for in so long is of no use. */
const REPORT_DAYS = 30
/** What was checked so long ago would hardly still hold. */
const READY_DAYS = 7

/** Calls off imports that nobody applied, and forgets the rows of old ones; that they were is kept. */
export async function forgetImports(container: MedusaContainer): Promise<void> {
  await inTransaction(container, async (sql) => {
    await sql(
      `update market_listing_import set state = 'cancelled', finished_at = now(), updated_at = now()
       where state = 'ready' and updated_at < now() - make_interval(days => :days)`,
      { days: READY_DAYS }
    )
    await sql(
      `delete from market_listing_import_row r using market_listing_import i
       where i.id = r.import_id and i.next_attempt_at is null and (i.state = 'cancelled'
         or (i.state in ('refused', 'applied', 'failed')
           and i.updated_at < now() - make_interval(days => :days)))`,
      { days: REPORT_DAYS }
    )
  })
}
