import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertApplicationMove } from "../../../domain/application-states"
import { removeNotes, writeNote } from "../../../modules/market/sql/applications/notes"
import {
  lockOwnApplication,
  restoreApplication,
  writeApplication,
} from "../../../modules/market/sql/applications/rows"
import { hideSeller, showSeller } from "../../../modules/market/sql/applications/sellers"
import { marketOf } from "../../market-service"

export type WithdrawApplicationInput = { id: string; member_id: string; given_up?: boolean }

/** Takes an application back. A registration's seller, which nobody has admitted yet, goes with it. */
export const withdrawApplicationStep = createStep(
  "market-withdraw-application-step",
  async ({ given_up, ...own }: WithdrawApplicationInput, { container }) => {
    const at = new Date()
    const done = await marketOf(container).transact(async (db) => {
      const before = await lockOwnApplication(db, own)
      assertApplicationMove(before.state, "withdrawn")
      const hidden = before.purpose === "registration" ? before.seller_id : null
      if (hidden) await hideSeller(db, hidden, at)
      const changed = { state: "withdrawn" as const, decided_at: at }
      const application = await writeApplication(db, before.id, changed)
      const note_id = await writeNote(db, {
        subject_type: "application",
        subject_id: before.id,
        from_state: before.state,
        to_state: "withdrawn",
        actor_id: given_up ? null : own.member_id,
      })
      return { application, undo: { before, hidden, at, note_id } }
    })
    return new StepResponse(done.application, done.undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).transact(async (db) => {
      await restoreApplication(db, undo.before)
      if (undo.hidden) await showSeller(db, undo.hidden, new Date(undo.at))
      await removeNotes(db, [undo.note_id])
    })
  }
)
