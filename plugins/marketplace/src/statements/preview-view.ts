import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fen, LocalText } from "@xiangji/kernel"
import type { SettlementFigures } from "../domain/settlement/plan-settlement"
import { periodOf, type PeriodDays } from "../domain/settlement/period"
import { previewSettlement } from "../modules/settlement/sql/preview"
import type { WaitingReason } from "../types/settlement"
import { heldAmong } from "../workflows/settlement/holds"
import { settlementOf } from "../workflows/settlement/settlement-service"
import { sellersById } from "../workflows/trade/sellers-by-id"

/** What a run would come to for one seller. */
export type PreviewedSeller = SettlementFigures & {
  seller_id: string
  name: LocalText | null
  orders: number
  opening_fen: Fen
  closing_fen: Fen
  /** Whether it would be paid out, or carried over. */
  enough: boolean
  /** What has to wait, by reason. */
  waiting: { why: WaitingReason; orders: number; amount_fen: Fen }[]
}

const REASONS: readonly WaitingReason[] = ["window", "held", "unpaid", "delivery"]

/** Computes a run for some days without writing anything. `SETTLEMENT-PERIOD-01…02`. */
export async function previewOf(container: MedusaContainer, days: PeriodDays) {
  const settlement = settlementOf(container)
  const { period_to } = periodOf(days, new Date())
  const { returns_window_days, smallest_payout_fen } = settlement.terms
  const terms = { returns_window_days, cut_off_at: period_to, booked_before: period_to }
  const plans = await settlement.read((db) =>
    previewSettlement(db, terms, (ids) => heldAmong(container, ids))
  )
  const names = await sellersById(
    container,
    plans.map((plan) => plan.seller_id)
  )
  const sellers = plans.map(
    ({ seller_id, opening_fen, figures, lines, waiting }): PreviewedSeller => {
      const closing_fen = opening_fen + figures.net_fen
      return {
        seller_id,
        name: names.get(seller_id)?.name ?? null,
        orders: new Set(lines.flatMap((line) => line.seller_order_id ?? [])).size,
        ...figures,
        opening_fen,
        closing_fen,
        enough: closing_fen >= smallest_payout_fen,
        waiting: REASONS.map((why) => {
          const parts = waiting.filter((one) => one.why === why)
          const amount_fen = parts.reduce((sum, part) => sum + part.amount_fen, 0)
          return { why, orders: parts.length, amount_fen }
        }).filter((one) => one.orders),
      }
    }
  )
  const settled = sellers.filter((seller) => seller.orders || seller.corrections_fen)
  const sum = (value: (seller: PreviewedSeller) => Fen) =>
    settled.reduce((total, seller) => total + value(seller), 0)
  return {
    terms: settlement.terms,
    sellers,
    totals: {
      statements: settled.length,
      earned_fen: sum((seller) => seller.earned_fen),
      fees_fen: sum((seller) => seller.fees_fen),
      refunds_fen: sum((seller) => seller.refunds_fen),
      corrections_fen: sum((seller) => seller.corrections_fen),
      net_fen: sum((seller) => seller.net_fen),
    },
  }
}
