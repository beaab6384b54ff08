import { standingText } from "../domain/payout/state-text"
import { chinaDay } from "../domain/settlement/period"
import type { StatementRow } from "./read-statement"
import { standingOf } from "./statement-view"

/** A statement as a line of a list. */
export function statementInBrief(row: StatementRow) {
  const standing = standingOf(row)
  return {
    id: row.id,
    number: row.display_id,
    run_id: row.run_id,
    seller_id: row.seller_id,
    seller_name: row.seller_name,
    from: chinaDay(row.period_from),
    to: chinaDay(new Date(row.period_to.getTime() - 1)),
    settled_on: chinaDay(row.settled_at),
    earned_fen: row.earned_fen,
    fees_fen: row.fees_fen,
    refunds_fen: row.refunds_fen,
    corrections_fen: row.corrections_fen,
    net_fen: row.net_fen,
    opening_fen: row.opening_fen,
    closing_fen: row.closing_fen,
    standing,
    standing_text: standingText[standing],
    payout: row.payout,
  }
}

export type StatementInBrief = ReturnType<typeof statementInBrief>
