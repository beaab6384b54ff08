import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  anotherImportWrites,
  changedSinceCheck,
  nothingToApply,
} from "../../../domain/listing-import/import-faults"
import { importStates, type ImportState } from "../../../domain/listing-import/import-states"
import type { AuditedActor } from "../../audit/acting"
import { approvedSeller } from "../../listing/approved-seller"
import { marketOf } from "../../market-service"
import { databaseOf, inTransaction } from "../database"
import type { ImportRecord } from "../import-row"
import { importOf } from "../imports"

export type MoveImportInput = { id: string; seller_id: string; actor: AuditedActor }

/** A ready import begins to be saved, unless it is out of date or another one is being saved. */
export const beginApplyStep = createStep(
  "market-begin-import-apply-step",
  async ({ id, seller_id, actor }: MoveImportInput, { container }) => {
    const record = await importOf(container, id, seller_id)
    importStates.assertMove(record.state, "applying")
    await approvedSeller(marketOf(container), seller_id)
    if (record.creates + record.updates === 0) throw nothingToApply()
    await assertUpToDate(container, record)
    const moved = await databaseOf(container)(
      `update market_listing_import set state = 'applying', next_attempt_at = now(), attempts = 0,
         progress = 0, applied_by = cast(:actor as jsonb), updated_at = now()
       where id = :id and state = 'ready' returning id`,
      { id, actor: JSON.stringify(actor) }
    ).catch((error: { code?: string }) => {
      throw error.code === UNIQUE ? anotherImportWrites() : error
    })
    if (!moved.length) throw anotherImportWrites()
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    await databaseOf(container)(
      `update market_listing_import set state = 'ready', next_attempt_at = null, applied_by = null
       where id = :id and state = 'applying' and lease is null`,
      { id }
    )
  }
)

/** PostgreSQL: the index that lets one import of a seller write at a time. */
const UNIQUE = "23505"

async function assertUpToDate(container: MedusaContainer, { id, seller_id }: ImportRecord) {
  const [drifted] = await databaseOf(container)(
    `select r.id from market_listing_import_row r
     left join market_listing l on l.seller_id = :seller_id and l.deleted_at is null
       and (l.sku = r.sku or (l.sku is null and l.handle = r.sku))
     where r.import_id = :id and ((r.action = 'create' and l.id is not null)
       or (r.action = 'update' and (l.id is distinct from r.listing_id or l.state = 'archived')))
     limit 1`,
    { id, seller_id }
  )
  if (drifted) throw changedSinceCheck()
}

const AFTER_CANCEL: Partial<Record<ImportState, ImportState>> = {
  checking: "cancelled",
  ready: "cancelled",
  applying: "cancelling",
}

/** Cancels at any time: at once what was not begun, else by taking back what was saved. */
export const cancelImportStep = createStep(
  "market-cancel-listing-import-step",
  async ({ id, seller_id }: MoveImportInput, { container }) => {
    const record = await importOf(container, id, seller_id)
    const already = record.state === "cancelling" || record.state === "cancelled"
    if (already) return new StepResponse({ id, state: record.state })
    const to = AFTER_CANCEL[record.state] ?? "cancelled"
    importStates.assertMove(record.state, to)
    await inTransaction(container, async (sql) => {
      const moved = await sql(
        `update market_listing_import
         set state = :to, lease = null, updated_at = now(), attempts = 0,
           next_attempt_at = case when :to = 'cancelling' then now() end,
           finished_at = case when :to = 'cancelled' then now() end
         where id = :id and state = :from returning id`,
        { id, to, from: record.state }
      )
      // It went on in this very moment: the one who cancels looks again.
      if (!moved.length) importStates.assertMove("applied", to)
      if (to === "cancelled")
        await sql("delete from market_listing_import_row where import_id = :id", { id })
    })
    return new StepResponse({ id, state: to })
  }
)
