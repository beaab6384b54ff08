import type { Fen, LocalText } from "@xiangji/kernel"
import { standingText } from "../domain/payout/state-text"
import { chinaDay } from "../domain/settlement/period"
import type { SettlementStanding } from "../types/settlement"
import type { StatementLine, StatementPayout, StatementRow } from "./read-statement"
import { statementSentences } from "./sentences"

/** One order of a statement. Fees and refunds are what they cost the seller; freight is the carrier's. */
export type StatementOrder = {
  seller_order_id: string
  display_id: string
  placed_on: string
  goods: string
  price_fen: Fen
  fee_fen: Fen
  refund_fen: Fen
  /** What the buyer paid for carriage; shown, because people ask, and not part of what the seller gets. */
  freight_fen: Fen
  receive_fen: Fen
}

/** Everything that page, PDF, spreadsheet and the voice say of a statement: one view, so that they cannot differ. */
export type StatementView = {
  id: string
  number: string
  seller_id: string
  seller_name: LocalText
  /** Days in China, both included. */
  from: string
  to: string
  settled_on: string
  orders: StatementOrder[]
  corrections: { on: string; text: LocalText; amount_fen: Fen }[]
  totals: {
    price_fen: Fen
    fee_fen: Fen
    refund_fen: Fen
    freight_fen: Fen
    correction_fen: Fen
    net_fen: Fen
  }
  /** Carried over from before; negative when the seller owed. */
  opening_fen: Fen
  /** What is due with it. */
  closing_fen: Fen
  smallest_payout_fen: Fen
  standing: SettlementStanding
  standing_text: LocalText
  payout: StatementPayout | null
  /** The same in plain words, one sentence each, as the browser reads them aloud. */
  sentences: LocalText[]
}

/** What became of a statement. */
export function standingOf(
  row: Pick<StatementRow, "payout" | "closing_fen" | "smallest_payout_fen">
) {
  const { payout, closing_fen, smallest_payout_fen } = row
  // What was carried over stays so, although a later payout took it along.
  if (closing_fen < smallest_payout_fen) return "carried"
  if (!payout) return "due"
  if (payout.state === "paid") return "paid"
  return payout.state === "failed" || payout.state === "returned" ? "failed" : "on_its_way"
}

/** Makes the view of a statement. The same rows give the same view. */
export function statementView(row: StatementRow, lines: readonly StatementLine[]): StatementView {
  const orders = ordersOf(lines)
  const sum = (value: (order: StatementOrder) => Fen) =>
    orders.reduce((total, order) => total + value(order), 0)
  const standing: SettlementStanding = standingOf(row)
  const view = {
    id: row.id,
    number: row.display_id,
    seller_id: row.seller_id,
    seller_name: row.seller_name,
    from: chinaDay(row.period_from),
    // A period ends before its last moment.
    to: chinaDay(new Date(row.period_to.getTime() - 1)),
    settled_on: chinaDay(row.settled_at),
    orders,
    corrections: lines
      .filter((line) => line.part === "correction")
      .map((line) => ({
        on: chinaDay(new Date(line.booked_at)),
        text: line.memo,
        amount_fen: line.amount_fen,
      })),
    totals: {
      price_fen: row.earned_fen,
      fee_fen: row.fees_fen,
      refund_fen: row.refunds_fen,
      freight_fen: sum((order) => order.freight_fen),
      correction_fen: row.corrections_fen,
      net_fen: row.net_fen,
    },
    opening_fen: row.opening_fen,
    closing_fen: row.closing_fen,
    smallest_payout_fen: row.smallest_payout_fen,
    standing,
    standing_text: standingText[standing],
    payout: row.payout,
  }
  return { ...view, sentences: statementSentences(view) }
}

/** Entries by order. Orders that were taken back before they counted come to nothing and are left out. */
function ordersOf(lines: readonly StatementLine[]): StatementOrder[] {
  const orders = new Map<string, StatementOrder>()
  for (const line of lines) {
    const { seller_order_id: id, order } = line
    if (id === null || line.part === "correction") continue
    const before = orders.get(id) ?? emptyOrder(id, line)
    const gross = line.amount_fen + line.fee_fen
    orders.set(id, {
      ...before,
      price_fen: before.price_fen + (line.part === "earned" ? gross : 0),
      refund_fen: before.refund_fen - (line.part === "refund" ? gross : 0),
      fee_fen: before.fee_fen + line.fee_fen,
      // Carriage is told with the sale, not again with a later refund.
      freight_fen: line.part === "earned" && order ? order.freight_fen : before.freight_fen,
      receive_fen: before.receive_fen + line.amount_fen,
    })
  }
  return [...orders.values()].filter(
    (order) => order.price_fen || order.refund_fen || order.fee_fen
  )
}

const emptyOrder = (
  seller_order_id: string,
  { order, booked_at }: StatementLine
): StatementOrder => ({
  seller_order_id,
  display_id: order?.display_id ?? "—",
  placed_on: chinaDay(new Date(order?.placed_at ?? booked_at)),
  goods: goodsOf(order?.titles ?? []),
  price_fen: 0,
  fee_fen: 0,
  refund_fen: 0,
  freight_fen: 0,
  receive_fen: 0,
})

/** The first goods by name; how many kinds there are besides. */
function goodsOf(titles: readonly string[]): string {
  const [first, second, ...rest] = titles
  const named = [first, second].filter((title) => title !== undefined).join("、")
  return rest.length ? `${named} 等${titles.length}种` : named || "—"
}
