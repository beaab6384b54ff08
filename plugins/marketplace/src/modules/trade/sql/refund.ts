import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { assertFen, fault } from "@xiangji/kernel"
import {
  refundDecidedPosting,
  type FreightBearer,
  type GoodsBearer,
} from "../../../domain/ledger/refund-decided"
import { balancesOf } from "./balances"
import { noSuchSellerOrder } from "./move-seller-orders"
import { postToLedger } from "./post-to-ledger"

/** What is to go back of one share, and why it is being decided now. */
export type ShareRefund = {
  seller_order_id: string
  /** Of each line: how much money, and how many units are withdrawn with it (0: the buyer keeps them). */
  lines: { order_line_id: string; amount_fen: number; quantity: number }[]
  freight_fen: number
  borne_by: GoodsBearer
  freight_borne_by: FreightBearer
  /** Books once, whatever is asked later under the same name. */
  source_event: string
  /** The after-sales case it belongs to. */
  reference: string
  at?: Date
}

/** What was decided: the whole amount, and whether it is owed to the buyer (he had paid) or just no longer owed by him. */
export type DecidedShareRefund = { amount_fen: number; paid: boolean; booked: boolean }

/**
 * Decides a refund of one share: caps it to what is left of each line, of the freight and of the share
 * (`TRADE-REFUND-01`, nothing is changed then), notes it on the share and books it. When nothing is left of goods and
 * freight, the rounding goes back too.
 */
export async function decideRefund(db: Knex, refund: ShareRefund): Promise<DecidedShareRefund> {
  const share: ShareRow | undefined = await db("seller_order")
    .where({ id: refund.seller_order_id })
    .forUpdate()
    .first()
  if (!share) throw noSuchSellerOrder()
  const before = await bookedBefore(db, refund.source_event)
  if (before) return before
  const all: LineRow[] = await db("seller_order_line").where({ seller_order_id: share.id })
  const lines = refund.lines.map((asked) => checked(asked, all))
  const freight_left = share.freight_fen - share.refunded_freight_fen
  if (assertFen(refund.freight_fen) < 0 || refund.freight_fen > freight_left)
    throw tooMuch(share.display_id)
  const goods_fen = lines.reduce((sum, line) => sum + line.amount_fen, 0)
  const goods_left = all.reduce((sum, line) => sum + netOf(line) - line.refunded_fen, 0)
  const everything = goods_fen === goods_left && refund.freight_fen === freight_left
  const rounding_fen = everything ? share.rounding_fen : 0
  const amount_fen = goods_fen + refund.freight_fen + rounding_fen
  const owed = await balancesOf(db, [share.id])
  const paid = !owed.some((balance) => balance.kind === "buyer_receivable")
  for (const line of lines) await noteOnLine(db, line)
  await db("seller_order")
    .where({ id: share.id })
    .update({
      refunded_fen: share.refunded_fen + amount_fen,
      refunded_freight_fen: share.refunded_freight_fen + refund.freight_fen,
      updated_at: new Date(),
    })
  const posting = refundDecidedPosting({ ...refund, share, lines, rounding_fen, paid })
  await postToLedger(db, [posting])
  return { amount_fen, paid, booked: true }
}

type ShareRow = {
  id: string
  display_id: string
  order_id: string
  seller_id: string | null
  freight_fen: number
  rounding_fen: number
  refunded_fen: number
  refunded_freight_fen: number
}

type LineRow = {
  order_line_id: string
  quantity: number
  goods_fen: number
  discount_fen: number
  commission_fen: number
  refunded_fen: number
  withdrawn_quantity: number
}

const netOf = (line: LineRow) => line.goods_fen - line.discount_fen

function checked(asked: ShareRefund["lines"][number], all: readonly LineRow[]) {
  const line = all.find(({ order_line_id }) => order_line_id === asked.order_line_id)
  if (!line) throw noSuchSellerOrder()
  const left = netOf(line) - line.refunded_fen
  const units = line.quantity - line.withdrawn_quantity
  if (assertFen(asked.amount_fen) < 0 || asked.amount_fen > left) throw tooMuch("")
  if (asked.quantity < 0 || asked.quantity > units + 0.0001) throw tooMuch("")
  return {
    ...asked,
    net_fen: netOf(line),
    commission_fen: line.commission_fen,
    refunded_before_fen: line.refunded_fen,
  }
}

const noteOnLine = (db: Knex, line: ShareRefund["lines"][number]) =>
  db("seller_order_line")
    .where({ order_line_id: line.order_line_id })
    .update({
      refunded_fen: db.raw("refunded_fen + ?", [line.amount_fen]),
      withdrawn_quantity: db.raw("withdrawn_quantity + ?", [line.quantity]),
      updated_at: new Date(),
    })

/** The same decision asked for again: what it came to the first time. */
async function bookedBefore(db: Knex, source_event: string): Promise<DecidedShareRefund | null> {
  const rows: { kind: string; amount_fen: string }[] = await db("ledger_transaction as booked")
    .join("ledger_entry as entry", "entry.transaction_id", "booked.id")
    .join("ledger_account as account", "account.id", "entry.account_id")
    .where({ "booked.source_event": source_event })
    .whereIn("account.kind", ["refund_payable", "buyer_receivable"])
    .select("account.kind", "entry.amount_fen")
  const [credit] = rows
  if (!credit) return null
  return {
    amount_fen: -Number(credit.amount_fen),
    paid: credit.kind === "refund_payable",
    booked: false,
  }
}

const tooMuch = (display_id: string) =>
  fault("not_allowed", "TRADE-REFUND-01", {
    zh: `退款超过了子订单${display_id && ` ${display_id} `}剩余的金额或数量`,
    en: `The refund is more than is left of seller order ${display_id}`.trim(),
  })
