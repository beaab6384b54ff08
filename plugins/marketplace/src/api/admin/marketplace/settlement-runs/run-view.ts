import { chinaDay } from "../../../../domain/settlement/period"
import type { RunRow } from "../../../../modules/settlement/sql/runs"

/** A run as operators see it; `progress` from 0 to 1. */
export function runView(run: RunRow) {
  const { sellers_total, sellers_done, state } = run
  const progress = state === "done" ? 1 : Math.min(1, sellers_done / Math.max(sellers_total, 1))
  return {
    id: run.id,
    number: run.number,
    state,
    from: chinaDay(run.period_from),
    to: chinaDay(new Date(run.period_to.getTime() - 1)),
    period_to: run.period_to,
    returns_window_days: run.returns_window_days,
    smallest_payout_fen: run.smallest_payout_fen,
    sellers_total: Math.max(sellers_total, sellers_done),
    sellers_done,
    progress,
    statements: run.statements,
    net_fen: Number(run.net_fen),
    failures: run.failures ?? [],
    started_by_name: run.started_by_name,
    started_at: run.started_at,
    ended_at: run.ended_at,
  }
}

export type RunView = ReturnType<typeof runView>
