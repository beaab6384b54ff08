import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { lineHasCase } from "../../../domain/after-sale/faults"
import { caseStates, isOpen } from "../../../domain/after-sale/states"
import type { CaseActor, CaseState } from "../../../types/aftersales"
import type { CaseRow } from "./case-row"

/** Who moves a case where, and why. */
export type CaseMove = { to: CaseState; by: CaseActor; reason?: string | null }

/**
 * Moves a locked case by the table of its states (`AFTERSALE-STATE-01`) and notes it. Its lines are free for another
 * case when it is over, and taken again when it is opened again (`AFTERSALE-OPEN-01` when another came between).
 */
export async function moveCase(
  db: Knex,
  row: Pick<CaseRow, "id" | "state">,
  { to, by, reason = null }: CaseMove,
  changes: Partial<CaseRow> = {}
): Promise<void> {
  caseStates.assertMove(row.state, to)
  const at = new Date()
  await db("after_sale")
    .where({ id: row.id })
    .update({ ...changes, state: to, state_at: at, updated_at: at })
  if (isOpen(row.state) !== isOpen(to)) await setOpen(db, row.id, isOpen(to))
  await noteCaseEvent(db, { id: row.id, from: row.state, to, by, reason, at })
}

/** Writes down what happened to a case. */
export const noteCaseEvent = (
  db: Knex,
  event: {
    id: string
    from: CaseState | null
    to: CaseState
    by: CaseActor
    reason?: string | null
    at: Date
  }
) =>
  db("after_sale_event").insert({
    id: generateEntityId(undefined, "asalev"),
    after_sale_id: event.id,
    from_state: event.from,
    to_state: event.to,
    actor_kind: event.by.kind,
    actor_id: event.by.id ?? null,
    reason: event.reason ?? null,
    at: event.at,
  })

async function setOpen(db: Knex, after_sale_id: string, open: boolean): Promise<void> {
  try {
    await db("after_sale_line").where({ after_sale_id }).update({ open, updated_at: new Date() })
  } catch (error) {
    if (isTaken(error)) throw lineHasCase()
    throw error
  }
}

/** True for the database's refusal of a second open case about one line. */
export const isTaken = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === "23505" && constraint === "IDX_after_sale_line_open_unique"
}
