import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { exceeds, moneyLeft, unitsLeft } from "../../../domain/after-sale/amounts"
import { availableFor, type LineFacts } from "../../../domain/after-sale/ask"
import { freightGoesBack } from "../../../domain/after-sale/bearers"
import { alreadyPacked, tooManyUnits } from "../../../domain/after-sale/faults"
import { afterApproval } from "../../../domain/after-sale/states"
import { sellerOrderActor, type CaseActor, type RefundWay } from "../../../types/aftersales"
import type { SellerOrderState } from "../../../types/trade"
import { moveSellerOrders } from "../../trade/sql/move-seller-orders"
import { decideRefund } from "../../trade/sql/refund"
import { linesOfCase, type CaseLineRow, type CaseRow } from "./case-row"
import { moveCase } from "./move-case"
import { lockShare, type Fulfilled, type LockedShare } from "./share-facts"

/** An agreement: by whom, and whether the goods that were to come back are back, or need not come. */
export type Agreement = {
  by: CaseActor
  reason?: string | null
  goods_back?: boolean
  /** Of what came back. */
  sellable?: boolean
}

/**
 * Agrees to a locked case. Goods that have to come back are waited for; otherwise the money is decided and booked in this
 * transaction, the share shrinks, and the case waits for the job that carries it out.
 */
export async function agreeToCase(
  db: Knex,
  row: CaseRow,
  agreement: Agreement,
  fulfilled: Fulfilled
): Promise<void> {
  const { by, reason, goods_back = false } = agreement
  await moveCase(db, row, { to: "approved", by, reason })
  const to = afterApproval(row.kind, goods_back)
  if (to === "awaiting_goods")
    return moveCase(db, { ...row, state: "approved" }, { to, by: { kind: "system" } })
  await carryOut(db, { ...row, state: "approved" }, agreement, fulfilled)
}

/** The goods are back, or the case needs none: what was agreed becomes what is owed. */
export async function carryOut(
  db: Knex,
  row: CaseRow,
  { by, reason, goods_back, sellable = true }: Agreement,
  fulfilled: Fulfilled
): Promise<void> {
  const now = new Date()
  const share = await lockShare(db, { id: row.seller_order_id }, fulfilled, row.id)
  const lines = await linesOfCase(db, row.id)
  for (const line of lines) assertStillThere(row, line, share)
  const money = row.kind === "exchange" ? NO_MONEY : await decide(db, row, lines, share)
  await moveCase(
    db,
    row,
    {
      to: "executing",
      by: row.state === "approved" ? { kind: "system" } : by,
      reason: row.state === "approved" ? null : reason,
    },
    {
      ...money,
      sellable,
      goods_received_at: goods_back ? now : row.goods_received_at,
      next_attempt_at: now,
    }
  )
  await endShare(db, row, by)
}

const NO_MONEY = { refund_fen: 0, was_paid: false, refund_way: "none" as RefundWay }

async function decide(db: Knex, row: CaseRow, lines: CaseLineRow[], share: LockedShare) {
  const freight_fen = freightOf(row, lines, share)
  const decided = await decideRefund(db, {
    seller_order_id: row.seller_order_id,
    lines: lines.map(({ order_line_id, amount_fen, quantity }) => ({
      order_line_id,
      amount_fen,
      quantity,
    })),
    freight_fen,
    borne_by: row.borne_by,
    freight_borne_by: row.freight_borne_by,
    source_event: `after_sale:${row.id}`,
    reference: row.id,
  })
  const owed = decided.paid && decided.amount_fen > 0
  return {
    freight_fen,
    refund_fen: decided.amount_fen,
    was_paid: decided.paid,
    refund_way: (owed ? await wayBack(db, row.seller_order_id) : "none") as RefundWay,
  }
}

/** Money taken by a payment provider goes back through it; cash is given back by somebody. */
async function wayBack(db: Knex, seller_order_id: string): Promise<RefundWay> {
  const captured = await db("ledger_transaction")
    .where({ seller_order_id, kind: "payment_captured" })
    .first("id")
  return captured ? "provider" : "hand"
}

// What was asked for may have been packed, or sent back otherwise, since.
function assertStillThere(row: CaseRow, asked: CaseLineRow, share: LockedShare): void {
  const line = share.lines.find((one) => one.order_line_id === asked.order_line_id)!
  if (row.kind === "refund" || !exceeds(asked.quantity, availableFor(row.kind, line))) return
  throw row.kind === "cancel" ? alreadyPacked(line.title) : tooManyUnits(line.title)
}

// Freight is looked at when it is decided: two cases may have taken the share back together. What an operator named stays.
function freightOf(row: CaseRow, lines: CaseLineRow[], share: LockedShare): number {
  const packed = share.lines.some((line) => line.fulfilled_quantity > 0)
  const left = (line: LineFacts) =>
    moneyLeft(line) -
    (lines.find((one) => one.order_line_id === line.order_line_id)?.amount_fen ?? 0)
  const nothingLeft = share.lines.every((line) => left(line) === 0)
  const goesBack = nothingLeft && freightGoesBack(row.kind, row.reason, packed)
  return goesBack ? share.freight_left_fen : Math.min(row.freight_fen, share.freight_left_fen)
}

/** A share of which nothing is left is over. */
async function endShare(db: Knex, row: CaseRow, by: CaseActor): Promise<void> {
  if (row.kind === "exchange") return
  const after = await lockShare(db, { id: row.seller_order_id }, new Map(), row.id)
  const to = endOf(row, after)
  if (!to) return
  await moveSellerOrders(db, {
    ids: [row.seller_order_id],
    to,
    by: sellerOrderActor(by),
    reason: row.note,
  })
}

function endOf(row: CaseRow, share: LockedShare): SellerOrderState | null {
  if (row.kind === "cancel") {
    if (share.lines.some((line) => exceeds(unitsLeft(line), 0))) return null
    return row.origin === "seller" ? "declined" : "cancelled"
  }
  return share.lines.every((line) => moneyLeft(line) === 0) ? "refunded" : null
}
