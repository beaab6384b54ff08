import type { MedusaContainer } from "@medusajs/framework/types"
import { notYourTurn } from "../../domain/after-sale/faults"
import { agreeToCase, carryOut } from "../../modules/aftersales/sql/carry-out"
import { moveCase, noteCaseEvent } from "../../modules/aftersales/sql/move-case"
import { answer, assertTurn, said, type CaseAnswer } from "./answer"

/** The seller agrees: money is decided at once, or goods are waited for. */
export const approveCase = (container: MedusaContainer, asked: CaseAnswer) =>
  answer(container, asked, "approved", async (db, row, fulfilled) => {
    if (row.state !== "requested") throw notYourTurn()
    await agreeToCase(db, row, { by: asked.by.actor, reason: asked.reason }, fulfilled)
  })

/** The seller does not agree, and says why; the buyer may take it to the operator. */
export const rejectCase = (container: MedusaContainer, asked: CaseAnswer) =>
  answer(container, asked, "rejected", async (db, row) => {
    if (row.state !== "requested") throw notYourTurn()
    await moveCase(db, row, { to: "rejected", by: asked.by.actor, reason: said(asked.reason) })
  })

/** The goods came back; those that cannot be sold again do not go back into stock. */
export const receiveCase = (
  container: MedusaContainer,
  asked: CaseAnswer & { sellable?: boolean }
) => {
  const { sellable = true, ...told } = asked
  return answer(container, told, "received", async (db, row, fulfilled) => {
    if (row.state !== "awaiting_goods") throw notYourTurn()
    const { by, reason } = told
    await carryOut(db, row, { by: by.actor, reason, goods_back: true, sellable }, fulfilled)
  })
}

/** The buyer takes the request back. */
export const withdrawCase = (container: MedusaContainer, asked: CaseAnswer) =>
  answer(container, asked, "withdrawn", async (db, row) => {
    await moveCase(db, row, { to: "withdrawn", by: asked.by.actor, reason: asked.reason })
  })

/** The buyer asks the operator to decide, and says why. */
export const disputeCase = (container: MedusaContainer, asked: CaseAnswer) =>
  answer(container, asked, "disputed", async (db, row) => {
    await moveCase(db, row, { to: "disputed", by: asked.by.actor, reason: said(asked.reason) })
  })

/** The buyer has sent the goods; `reason` says by whom and under which number. */
export const sendBackCase = (container: MedusaContainer, asked: CaseAnswer) =>
  answer(container, asked, "sent_back", async (db, row) => {
    assertTurn(row, "buyer")
    const at = new Date()
    const sent_back_by = asked.reason?.trim() || null
    await db("after_sale")
      .where({ id: row.id })
      .update({ sent_back_at: at, sent_back_by, state_at: at, updated_at: at })
    const { id, state } = row
    await noteCaseEvent(db, {
      id,
      from: state,
      to: state,
      by: asked.by.actor,
      reason: sent_back_by,
      at,
    })
  })
