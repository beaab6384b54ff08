import type { MedusaContainer } from "@medusajs/framework/types"
import { deadlinesOf, type DeadlineView } from "@xiangji/deadlines/workflows"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import type { ApplicationSummary } from "../../../types/application"
import { APPLICATION_SUBJECT } from "../review-clock"

/** Applications in brief, in the order given. */
export async function applicationSummaries(
  container: MedusaContainer,
  rows: readonly ApplicationRow[]
): Promise<ApplicationSummary[]> {
  const subject_ids = rows.map((row) => row.id)
  const clocks = await deadlinesOf(container, { subject_type: APPLICATION_SUBJECT, subject_ids })
  return rows.map((row) => summaryOf(row, clocks[row.id] ?? null))
}

/** One application in brief. */
export function summaryOf(row: ApplicationRow, clock: DeadlineView | null): ApplicationSummary {
  const { id, purpose, state, seller_id, reason, submitted_at, decided_at, updated_at } = row
  const name = row.facts.name ?? null
  return {
    id,
    purpose,
    state,
    seller_id,
    reason,
    submitted_at,
    decided_at,
    updated_at,
    name,
    clock,
  }
}
