import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { nothingToPay, notYourTurn, tooMuchMoney } from "../../domain/after-sale/faults"
import type { Bearers } from "../../domain/after-sale/bearers"
import { agreeToCase } from "../../modules/aftersales/sql/carry-out"
import { linesOfCase, type CaseRow } from "../../modules/aftersales/sql/case-row"
import { moveCase } from "../../modules/aftersales/sql/move-case"
import { answer, said, type CaseAnswer } from "./answer"

/** An operator's decision about a case in dispute. */
export type Decision = CaseAnswer & {
  outcome: "approve" | "dismiss"
  /** Whether goods still have to come back, are back, or may stay with the buyer (then it becomes a refund). */
  goods?: "await" | "back" | "keep"
  sellable?: boolean
  /** Of lines, when the buyer is to get less than asked for. */
  amounts?: { order_line_id: string; amount_fen: number }[]
  freight_fen?: number
  bearers?: Partial<Bearers>
}

/** The operator decides a dispute, with a reason both sides read. */
export const decideCase = (container: MedusaContainer, decision: Decision) => {
  const {
    outcome,
    goods = "await",
    sellable,
    amounts = [],
    freight_fen,
    bearers,
    ...asked
  } = decision
  const { by } = asked
  return answer(
    container,
    asked,
    outcome === "approve" ? "approved" : "dismissed",
    async (db, row, fulfilled) => {
      if (row.state !== "disputed") throw notYourTurn()
      const reason = said(asked.reason)
      if (outcome === "dismiss") return moveCase(db, row, { to: "dismissed", by: by.actor, reason })
      const terms: Partial<CaseRow> = {
        ...bearers,
        ...(freight_fen !== undefined && { freight_fen }),
        ...(goods === "keep" && row.kind !== "cancel" && { kind: "refund" as const }),
      }
      if (Object.keys(terms).length) await db("after_sale").where({ id: row.id }).update(terms)
      await changeAmounts(db, row, amounts, goods === "keep")
      await agreeToCase(
        db,
        { ...row, ...terms },
        { by: by.actor, reason, goods_back: goods === "back", sellable },
        fulfilled
      )
    }
  )
}

// Less than was asked for, never more; what stays with the buyer is taken back as money alone.
async function changeAmounts(
  db: Knex,
  row: CaseRow,
  amounts: { order_line_id: string; amount_fen: number }[],
  keep: boolean
): Promise<void> {
  const lines = await linesOfCase(db, row.id)
  for (const line of lines) {
    const asked = amounts.find((one) => one.order_line_id === line.order_line_id)
    const amount_fen = asked?.amount_fen ?? line.amount_fen
    if (row.kind !== "exchange" && amount_fen > line.amount_fen) throw tooMuchMoney(line.title)
    const quantity = keep && row.kind !== "cancel" ? 0 : line.quantity
    await db("after_sale_line").where({ id: line.id }).update({ amount_fen, quantity })
  }
}

/** The operator has given the money back by hand; `reason` is the transfer's number, or who took the cash. */
export const payCase = (
  container: MedusaContainer,
  { via, ...asked }: CaseAnswer & { via: "cash" | "bank" }
) =>
  answer(container, asked, "paid", async (db, row) => {
    if (row.state !== "executing" || row.refund_way !== "hand") throw nothingToPay()
    const refund_reference = said(asked.reason)
    const now = new Date()
    await db("after_sale").where({ id: row.id }).update({
      refund_way: via,
      refund_reference,
      paid_at: now,
      next_attempt_at: now,
      updated_at: now,
    })
  })
