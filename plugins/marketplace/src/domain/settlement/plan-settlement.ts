import { assertFen, type Fen } from "@xiangji/kernel"
import type { LinePart } from "../../types/settlement"
import { partOf, type OrderStanding, type UnsettledEntry } from "./unsettled"
import { waitingFor, type SettlementTerms, type Waiting } from "./waiting"

/** What a settlement comes to, before what was carried over. Fees and refunds are positive where they cost the seller. */
export type SettlementFigures = {
  /** Goods less discounts. */
  earned_fen: Fen
  /** Commission, less what was given back of it with refunds. */
  fees_fen: Fen
  /** Goods given back to buyers, before the commission that came back with them. */
  refunds_fen: Fen
  corrections_fen: Fen
  /** Earned less fees less refunds plus corrections: what the ledger moves. */
  net_fen: Fen
}

/** An entry with what it means to the seller. */
export type PlannedLine = UnsettledEntry & { part: LinePart }

/** Money of one order that has to wait. */
export type WaitingMoney = Waiting & { seller_order_id: string; amount_fen: Fen }

/** What a run would do for one seller now. */
export type SettlementPlan = {
  lines: PlannedLine[]
  waiting: WaitingMoney[]
  figures: SettlementFigures
}

/**
 * Chooses which unsettled entries are settled now. All entries of an order go the same way, so that a refund is never
 * settled without the sale it takes back, nor the sale while its refund is being argued about.
 */
export function planSettlement(
  entries: readonly UnsettledEntry[],
  orders: ReadonlyMap<string, OrderStanding>,
  terms: SettlementTerms
): SettlementPlan {
  const waiting = new Map<string, WaitingMoney>()
  const lines: PlannedLine[] = []
  for (const entry of entries) {
    const reason = entry.seller_order_id && waits(entry.seller_order_id, orders, terms)
    if (!reason) {
      lines.push({ ...entry, part: partOf(entry.kind) })
      continue
    }
    const seller_order_id = entry.seller_order_id!
    const before = waiting.get(seller_order_id)?.amount_fen ?? 0
    waiting.set(seller_order_id, {
      ...reason,
      seller_order_id,
      amount_fen: assertFen(before + entry.amount_fen),
    })
  }
  return { lines, waiting: [...waiting.values()], figures: figuresOf(lines) }
}

/** Adds lines up by what they mean. */
export function figuresOf(
  lines: readonly { part: LinePart; amount_fen: Fen; fee_fen: Fen }[]
): SettlementFigures {
  const sum = (part: LinePart, value: (line: { amount_fen: Fen; fee_fen: Fen }) => Fen) =>
    lines.filter((line) => line.part === part).reduce((total, line) => total + value(line), 0)
  const gross = (line: { amount_fen: Fen; fee_fen: Fen }) => line.amount_fen + line.fee_fen
  const earned_fen = sum("earned", gross)
  const refunds_fen = -sum("refund", gross)
  const fees_fen = sum("earned", fee) + sum("refund", fee)
  const corrections_fen = sum("correction", (line) => line.amount_fen)
  return {
    earned_fen: assertFen(earned_fen),
    fees_fen: assertFen(fees_fen),
    refunds_fen: assertFen(refunds_fen),
    corrections_fen: assertFen(corrections_fen),
    net_fen: assertFen(earned_fen - fees_fen - refunds_fen + corrections_fen),
  }
}

const fee = (line: { fee_fen: Fen }) => line.fee_fen

/** An order that is not there any more was taken back, and its entries balance. */
const waits = (id: string, orders: ReadonlyMap<string, OrderStanding>, terms: SettlementTerms) =>
  waitingFor(
    orders.get(id) ?? { id, state: null, delivered_at: null, owed_fen: 0, held: null },
    terms
  )
