import type { BusinessCalendar } from "../../domain/business-calendar"
import { remainingMinutes } from "../../domain/clock"
import { clockOf, type DeadlineRow } from "../../modules/deadlines/sql/deadline-row"
import type { DeadlineView } from "../../types/deadline-view"
import { policyName } from "../policy/deadline-policies"

/** A clock as pages show it at a moment. What is overdue shows as such even before the next tick. */
export function deadlineView(
  row: DeadlineRow,
  calendar: BusinessCalendar,
  now: Date
): DeadlineView {
  const running = row.state === "running"
  return {
    id: row.id,
    policy: row.policy,
    policy_name: policyName(row.policy),
    state: row.state,
    started_at: row.started_at,
    warn_at: row.warn_at,
    due_at: row.due_at,
    paused_at: row.paused_at,
    ended_at: row.ended_at,
    warned: row.warned_at !== null || (running && row.warn_at <= now),
    breached: row.breached_at !== null || (running && row.due_at <= now),
    level: row.level,
    remaining_minutes: remainingMinutes(calendar, row, clockOf(row), now),
  }
}
