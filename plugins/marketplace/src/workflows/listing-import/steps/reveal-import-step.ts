import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { importBroken } from "../../../domain/listing-import/import-faults"
import { approvedSeller } from "../../listing/approved-seller"
import { marketOf } from "../../market-service"
import { inTransaction, type Sql } from "../database"
import { keepLease, LeaseLost, type Lease } from "../lease"

type Input = { lease: Lease; seller_id: string; actor_id?: string }

/**
 * Makes everything an import created visible at the same moment: listings and their products move together, and the
 * import is done, in one transaction. It is the last thing an import does, so nothing has to take it back.
 */
export const revealImportStep = createStep(
  "market-reveal-import-step",
  async ({ lease, seller_id, actor_id }: Input, { container }) => {
    const seller = await approvedSeller(marketOf(container), seller_id)
    const state = seller.trusted_at ? "published" : "submitted"
    await inTransaction(container, async (sql) => {
      if (!(await keepLease(sql, lease, "applying"))) throw new LeaseLost()
      await assertComplete(sql, lease)
      await moveListings(sql, lease, state)
      await noteMoves(sql, lease, state, actor_id)
      await conclude(sql, lease)
    })
    return new StepResponse({ state })
  }
)

async function assertComplete(sql: Sql, { import_id }: Lease): Promise<void> {
  const [left] = await sql(
    `select id from market_listing_import_row where import_id = :import_id
       and action in ('create', 'update') and stage is distinct from 'written' limit 1`,
    { import_id }
  )
  if (left) throw importBroken()
}

/** Rows without a photo stay drafts: nobody would buy what cannot be seen. */
async function moveListings(sql: Sql, { import_id }: Lease, state: string): Promise<void> {
  await sql(
    `update market_listing set state = :state, updated_at = now(),
       published_at = case when :state = 'published' then now() end
     where import_id = :import_id and state = 'draft' and cardinality(image_ids) > 0
       and deleted_at is null`,
    { import_id, state }
  )
  // Core's own update workflow takes products one transaction after the other; here all or none.
  await sql(
    `update product p set status = :status, updated_at = now() from market_listing l
     where l.import_id = :import_id and l.state = :state and p.id = l.product_id
       and p.status = 'draft' and l.deleted_at is null`,
    { import_id, state, status: state === "published" ? "published" : "proposed" }
  )
}

async function noteMoves(sql: Sql, { import_id }: Lease, state: string, actor_id?: string) {
  await sql(
    `insert into market_review_note (id, subject_type, subject_id, from_state, to_state, actor_id)
     select 'rvn_' || replace(l.id, 'lst_', ''), 'listing', l.id, 'draft', :state, :actor_id
     from market_listing l
     where l.import_id = :import_id and l.state = :state and l.deleted_at is null
     on conflict do nothing`,
    { import_id, state, actor_id: actor_id ?? null }
  )
}

/** Done. The import stays due until what it did is announced. */
async function conclude(sql: Sql, { import_id }: Lease): Promise<void> {
  await sql(
    `update market_listing_import set state = 'applied', progress = 1, lease = null,
       applied_rows = creates + updates, next_attempt_at = now(), finished_at = now()
     where id = :import_id`,
    { import_id }
  )
}
