import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { removeNotes, writeNote } from "../../../modules/market/sql/applications/notes"
import {
  lockSeller,
  readSeller,
  type SellerRow,
  writeSeller,
} from "../../../modules/market/sql/applications/sellers"
import { marketOf } from "../../market-service"
import { assertDecision } from "../assert-decision"
import { moveOf, type SellerDecision } from "../seller-decision"

type Input = SellerDecision & { hub_id?: string }

/** Carries a decision out, and keeps a note of who took it and why. */
export const decideSellerStep = createStep(
  "market-decide-seller-step",
  async (input: Input, { container }) => {
    const done = await marketOf(container).transact(async (db) => {
      const before = await lockSeller(db, input.seller_id)
      assertDecision(before, input)
      await writeSeller(db, before.id, columnsOf(before, input))
      const note_ids = []
      const { to } = moveOf(input.decision)
      if (to)
        note_ids.push(
          await writeNote(db, {
            ...{ subject_type: "seller", subject_id: before.id, from_state: before.state },
            ...{ to_state: to, reason: input.reason ?? null },
            actor_id: input.operator?.user_id ?? null,
          })
        )
      return { seller: await readSeller(db, before.id), undo: { before, note_ids } }
    })
    const { id, state } = done.seller
    return new StepResponse({ id, state }, done.undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await marketOf(container).transact(async (db) => {
      await writeSeller(db, undo.before.id, undo.before)
      await removeNotes(db, undo.note_ids)
    })
  }
)

function columnsOf(before: SellerRow, { decision, reason, hub_id }: Input): Partial<SellerRow> {
  const { to, trusted } = moveOf(decision)
  if (!to) return { trusted_at: trusted ? (before.trusted_at ?? new Date()) : null }
  const verified = to === "approved" && before.state === "applied"
  return {
    state: to,
    state_reason: reason ?? null,
    ...(hub_id && { hub_id }),
    ...(verified && { verified_at: new Date() }),
  }
}
