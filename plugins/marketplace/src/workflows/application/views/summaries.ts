import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deadlinesOf, type DeadlineView } from "@xiangji/deadlines/workflows"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import type { ApplicationSummary } from "../../../types/application"
import { APPLICATION_SUBJECT } from "../review-clock"

/** A member has one open registration and a change per seller; older ones are in `GET /seller/applications`. */
const NEWEST = 20

/** Where somebody's applications stand, the newest first. */
export async function newestApplications(
  container: MedusaContainer,
  member_id: string
): Promise<ApplicationSummary[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: ApplicationRow[] = await db("market_application")
    .where({ member_id })
    .whereNull("deleted_at")
    .orderBy("created_at", "desc")
    .limit(NEWEST)
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
