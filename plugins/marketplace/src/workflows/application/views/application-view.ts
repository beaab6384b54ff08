import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deadlinesOf } from "@xiangji/deadlines/workflows"
import { plainFacts } from "../../../domain/application/stored-facts"
import { applicationStates } from "../../../domain/application-states"
import { paperLink } from "../../../domain/paper-link"
import { papersOf, type PaperRow } from "../../../modules/market/sql/applications/papers"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import type { ApplicationMove, ApplicationView, PaperView } from "../../../types/application"
import { marketOf } from "../../market-service"
import { APPLICATION_SUBJECT } from "../review-clock"
import { missingOf, warningsOfRow } from "../standing"

/** A move with who made it, which only operators see. */
export type MoveRow = ApplicationMove & { application_id: string; actor_id: string | null }

/** Applications as their applicants see them: one question each for papers, history and clocks, however many. */
export async function applicationViews(
  container: MedusaContainer,
  rows: readonly ApplicationRow[]
): Promise<ApplicationView[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = rows.map((row) => row.id)
  const [papers, moves, clocks] = await Promise.all([
    papersOf(db, ids),
    movesOf(db, ids),
    deadlinesOf(container, { subject_type: APPLICATION_SUBJECT, subject_ids: ids }),
  ])
  const { vault } = marketOf(container)
  const linked = (paper: PaperRow): PaperView => {
    const { id, kind, mime } = paper
    return { id, kind, mime, ...paperLink(vault, id, new Date()) }
  }
  return rows.map((row) => {
    const own = papers.filter((paper) => paper.application_id === row.id)
    return {
      ...standingOf(row, own),
      papers: own.map(linked),
      clock: clocks[row.id] ?? null,
      history: moves.filter((move) => move.application_id === row.id).map(withoutActor),
    }
  })
}

function standingOf(row: ApplicationRow, papers: readonly PaperRow[]) {
  const { id, purpose, state, seller_id, notes, reason } = row
  const { submitted_at, decided_at, created_at, updated_at } = row
  const over = applicationStates.isFinal(state)
  return {
    ...{ id, purpose, state, seller_id, notes, reason },
    ...{ submitted_at, decided_at, created_at, updated_at },
    facts: plainFacts(row.facts),
    missing: over ? [] : missingOf(row, papers),
    warnings: warningsOfRow(row),
  }
}

/** The moves of applications, oldest first. */
export async function movesOf(db: Knex, ids: readonly string[]): Promise<MoveRow[]> {
  const rows = await db("market_review_note")
    .select("subject_id", "from_state", "to_state", "reason", "notes", "actor_id", "created_at")
    .where({ subject_type: "application" })
    .whereIn("subject_id", ids as string[])
    .orderBy("created_at")
    .orderBy("id")
  return rows.map((row) => ({
    ...{ application_id: row.subject_id, actor_id: row.actor_id, at: row.created_at },
    ...{ from: row.from_state, to: row.to_state, reason: row.reason, notes: row.notes },
  }))
}

function withoutActor({ at, from, to, reason, notes }: MoveRow): ApplicationMove {
  return { at, from, to, reason, notes }
}
