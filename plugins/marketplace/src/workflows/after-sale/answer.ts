import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notYourTurn, reasonMissing } from "../../domain/after-sale/faults"
import { turnOf, type Turn } from "../../domain/after-sale/states"
import { lockCase, type CaseRef, type CaseRow } from "../../modules/aftersales/sql/case-row"
import type { Fulfilled } from "../../modules/aftersales/sql/share-facts"
import { aftersalesOf } from "./aftersales-service"
import { auditCase, type CaseAction, type CaseDoer } from "./audit-case"
import { caseInBrief } from "./case-in-brief"
import { withOrderHeld } from "./order-lock"
import { ringCase } from "./ring-case"
import { unitsInBoxes } from "./units-in-boxes"

/** Which case, by whom, and what they say to it. */
export type CaseAnswer = CaseRef & { by: CaseDoer; reason?: string | null }

type Work = (db: Knex, row: CaseRow, fulfilled: Fulfilled) => Promise<void>

/** One deed: done and recorded in one transaction under the order's locks, rung for. */
export async function answer(
  container: MedusaContainer,
  { by, reason, ...ref }: CaseAnswer,
  done: CaseAction,
  work: Work
): Promise<CaseRow> {
  const known = await caseInBrief(container, ref)
  const row = await withOrderHeld(container, known.order_id, async () => {
    const fulfilled = await unitsInBoxes(container, known.order_id)
    const subject = { id: known.id, label: known.display_id }
    return aftersalesOf(container).transact(async (db) => {
      await work(db, await lockCase(db, ref), fulfilled)
      // The last thing before the commit: nothing is done unrecorded, and what was refused is no deed.
      await auditCase(db, { doer: by, done, subject, reason })
      return lockCase(db, ref)
    })
  })
  await ringCase(container, row)
  return row
}

/** Refuses those whose turn it is not (`AFTERSALE-TURN-01`). */
export const assertTurn = (row: CaseRow, turn: Turn) => {
  if (turnOf(row.state, row.sent_back_at !== null) !== turn) throw notYourTurn()
}

/** What must not be left out. */
export const said = (reason?: string | null): string => {
  if (!reason?.trim()) throw reasonMissing()
  return reason.trim()
}
