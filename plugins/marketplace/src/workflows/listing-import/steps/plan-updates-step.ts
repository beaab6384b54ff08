import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../database"
import { rowsToWrite, writeJournal } from "../journal"
import { LeaseLost, type Lease } from "../lease"
import { planUpdates } from "../plan-updates"

export type UpdatesInput = { lease: Lease; seller_id: string; limit: number }

/** Takes the next rows that change something and writes down what stands there now, before it is overwritten. */
export const planUpdatesStep = createStep(
  "market-plan-import-updates-step",
  async ({ lease, seller_id, limit }: UpdatesInput, { container }) => {
    const sql = databaseOf(container)
    const stages: ("none" | "planned")[] = ["none", "planned"]
    const rows = await rowsToWrite(sql, lease, { action: "update", stages, limit })
    if (!rows.length) throw new LeaseLost()
    const plan = await planUpdates(container, seller_id, rows)
    const entries = plan.map(({ row_id, before }) => ({ id: row_id, before }))
    await writeJournal(container, lease, "applying", "planned", entries)
    // Nothing to undo: a planned row is either done again or put back from its journal.
    return new StepResponse({
      row_ids: plan.map((one) => one.row_id),
      products: plan.flatMap((one) => one.product ?? []),
      variants: plan.flatMap((one) => one.variant ?? []),
      levels: plan.flatMap((one) => one.level ?? []),
      listings: plan.map(({ listing, search_tokens }) => ({ ...listing, search_tokens })),
    })
  }
)
