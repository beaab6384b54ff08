import type { Alarm, Rung } from "../../../domain/alarms"
import type { Clock, ClockState, Terms } from "../../../domain/clock"

/** What a clock measures: one policy on one subject. */
export type DeadlineRef = { policy: string; subject_type: string; subject_id: string }

/** A clock as it stands in the table. */
export type DeadlineRow = DeadlineRef &
  Rung & {
    id: string
    calendar_code: string
    state: ClockState
    due_minutes: number
    warn_minutes: number
    escalate_minutes: number[]
    started_at: Date
    running_since: Date | null
    paused_at: Date | null
    ended_at: Date | null
    consumed_seconds: number
    warn_at: Date
    due_at: Date
    next_attempt_at: Date | null
    outbox: Alarm[]
    emit_at: Date | null
  }

/** The columns that are the clock itself. */
export type ClockColumns = Omit<Clock, "consumed_ms"> & { consumed_seconds: number }

/** The clock of a row. */
export const clockOf = (row: DeadlineRow): Clock => ({
  state: row.state,
  started_at: row.started_at,
  running_since: row.running_since,
  paused_at: row.paused_at,
  ended_at: row.ended_at,
  consumed_ms: row.consumed_seconds * 1000,
  warn_at: row.warn_at,
  due_at: row.due_at,
})

/** A clock as columns. A begun second is not counted: the time is the waiting one's. */
export const clockColumns = ({ consumed_ms, ...clock }: Clock): ClockColumns => ({
  ...clock,
  consumed_seconds: Math.floor(consumed_ms / 1000),
})

/** The terms that were frozen with a row. */
export const termsOf = ({ due_minutes, warn_minutes, escalate_minutes }: DeadlineRow): Terms => ({
  due_minutes,
  warn_minutes,
  escalate_minutes,
})

/** What a row's clock has called out. */
export const rungOf = ({ warned_at, breached_at, level }: DeadlineRow): Rung => ({
  warned_at,
  breached_at,
  level,
})
