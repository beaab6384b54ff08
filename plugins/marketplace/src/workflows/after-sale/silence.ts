import type { MedusaContainer } from "@medusajs/framework/types"
import { turnOf } from "../../domain/after-sale/states"
import { moveCase } from "../../modules/aftersales/sql/move-case"
import { answer } from "./answer"
import { THE_MARKET } from "./audit-case"
import { caseInBrief } from "./case-in-brief"

/**
 * Somebody's time is over: a seller's silence brings the case to the operator, a buyer's takes it back. Where the case
 * has moved on meanwhile nothing is done. The operator's own silence only grows louder in the queue.
 */
export async function endSilence(container: MedusaContainer, id: string): Promise<void> {
  const known = await caseInBrief(container, { id })
  const turn = turnOf(known.state, known.sent_back_at !== null)
  if (turn !== "seller" && turn !== "buyer") return
  const to = turn === "seller" ? ("disputed" as const) : ("withdrawn" as const)
  await answer(container, { id, by: THE_MARKET, reason: SILENT[turn] }, to, async (db, row) => {
    if (row.state !== known.state || turnOf(row.state, row.sent_back_at !== null) !== turn) return
    await moveCase(db, row, { to, by: THE_MARKET.actor, reason: SILENT[turn] })
  })
}

const SILENT = {
  seller: "卖家逾期未处理，已转平台 The seller did not answer in time; passed to the market",
  buyer: "买家逾期未寄回，已撤销 The goods were not sent back in time; withdrawn",
}
