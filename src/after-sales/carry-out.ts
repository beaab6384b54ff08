import type { MedusaContainer } from "@medusajs/framework/types"
import { aftersalesOf, withOrderHeld, type CaseRow } from "@xiangji/marketplace/workflows"
import { alignTotal } from "./align-total"
import { caseGoods } from "./case-goods"
import { finishCase } from "./finish-case"
import { leaveOut } from "./leave-out"
import { markerOf } from "./marker"
import { refundOnce } from "./refund-once"
import { sendAnew } from "./send-anew"
import { takeBack } from "./take-back"

/**
 * Carries an agreed case out: core's order, stock and reservations follow the share, then the money goes back, then the
 * case is done. Every part looks at what is there already, so it may be cut off anywhere and run again. Cash owed back
 * waits for an operator; nobody but this order's own share is touched, and core's cancel-order is never called.
 */
export async function carryOutCase(container: MedusaContainer, case_id: string): Promise<void> {
  const known = await retrieve(container, case_id)
  if (known.state !== "executing") return stopLooking(container, case_id)
  await withOrderHeld(container, known.order_id, async () => {
    const row = await retrieve(container, case_id)
    if (row.state !== "executing") return
    if (!row.core_followed_at) await followCore(container, row)
    if (row.refund_way === "hand") return stopLooking(container, case_id)
    const given = owesMoney(row) ? await refundOnce(container, returnOf(row)) : null
    // A refund of core's makes a credit line of its own when the order had more to pay than to get back.
    await alignTotal(container, case_id, row.order_id)
    await finishCase(container, row, given)
  })
}

const owesMoney = (row: CaseRow) => row.was_paid === true && (row.refund_fen ?? 0) > 0

/** Cash goes back by hand; everything else the way it came. */
const returnOf = (row: CaseRow) => ({
  order_id: row.order_id,
  note: markerOf(row.id),
  amount_fen: row.refund_fen!,
  online: row.refund_way === "provider",
})

async function followCore(container: MedusaContainer, row: CaseRow): Promise<void> {
  const { id: case_id, order_id, sellable } = row
  if (row.kind === "cancel") await leaveOut(container, case_id, order_id)
  if (row.kind === "return" || row.kind === "exchange") {
    const goods = await caseGoods(container, case_id)
    await takeBack(container, { case_id, order_id, goods, sellable })
    if (row.kind === "exchange") await sendAnew(container, { case_id, order_id, goods })
  }
  await alignTotal(container, case_id, order_id)
  await aftersalesOf(container).updateAfterSales({ id: case_id, core_followed_at: new Date() })
}

const stopLooking = async (container: MedusaContainer, id: string) => {
  await aftersalesOf(container).updateAfterSales({ id, next_attempt_at: null, last_error: null })
}

const retrieve = async (container: MedusaContainer, id: string) =>
  (await aftersalesOf(container).retrieveAfterSale(id)) as unknown as CaseRow
