import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductWorkflowEvents } from "@medusajs/framework/utils"
import type { ListingState } from "../../domain/listing-states"
import { databaseOf, inTransaction } from "./database"
import { keepReviewClocks } from "./keep-review-clocks"
import { keepLease, LeaseLost, type Lease } from "./lease"

const BATCH = 200

type Moved = {
  row_id: string
  id: string
  product_id: string
  from: ListingState
  to: ListingState
}

/**
 * Tells everybody about the next listings of an applied import: events, and the clocks of reviews. Told twice after a
 * crash rather than never. False when all are told.
 */
export async function announceBatch(container: MedusaContainer, lease: Lease): Promise<boolean> {
  const rows = await databaseOf(container)<Moved>(
    `select r.id as row_id, l.id, l.product_id, coalesce(r.before->>'state', 'draft') as "from", l.state as "to"
     from market_listing_import_row r
     join market_listing l on l.id = r.listing_id and l.deleted_at is null
     where r.import_id = :import_id and r.stage = 'written' order by r.row_number limit :limit`,
    { import_id: lease.import_id, limit: BATCH }
  )
  const moved = rows.filter(({ from, to }) => from !== to)
  await keepReviewClocks(container, moved)
  await container.resolve(Modules.EVENT_BUS).emit([
    ...moved.map(({ id, to }) => ({ name: `market.listing.${to}`, data: { id } })),
    ...moved.map((row) => ({
      name: ProductWorkflowEvents.UPDATED,
      data: { id: row.product_id },
    })),
  ])
  const told = rows.map(({ row_id }) => row_id)
  return inTransaction(container, async (sql) => {
    if (!(await keepLease(sql, lease, "applied"))) throw new LeaseLost()
    await sql("update market_listing_import_row set stage = 'announced' where id = any(:told)", {
      told,
    })
    if (rows.length) return true
    await sql(
      "update market_listing_import set lease = null, next_attempt_at = null where id = :import_id",
      { import_id: lease.import_id }
    )
    return false
  })
}
