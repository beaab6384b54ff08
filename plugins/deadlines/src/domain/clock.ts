import { stateMachine } from "@xiangji/kernel"
import { addBusinessMs, businessMsBetween, type BusinessCalendar } from "./business-calendar"

/** How long somebody has, in office minutes; frozen when the clock starts. */
export type Terms = {
  due_minutes: number
  /** After the start. */
  warn_minutes: number
  /** After the due time, for levels 1 to 4. */
  escalate_minutes: readonly number[]
}

export type ClockState = "running" | "paused" | "met" | "cancelled"

/** What is done to a clock. */
export type ClockAct = "pause" | "resume" | "meet" | "cancel"

/** A clock: the fold of what was done to it. */
export type Clock = {
  state: ClockState
  started_at: Date
  /** Since when the time counts; null while it does not. */
  running_since: Date | null
  paused_at: Date | null
  ended_at: Date | null
  /** Office time used up before `running_since`. */
  consumed_ms: number
  warn_at: Date
  due_at: Date
}

/** The one table of what may follow what. */
export const clockStates = stateMachine<ClockState>("DEADLINES-STATE-01", {
  running: ["paused", "met", "cancelled"],
  paused: ["running", "met", "cancelled"],
  met: [],
  cancelled: [],
})

/** The states in which somebody is still expected to do something. */
export const OPEN_STATES = clockStates.states.filter((state) => !clockStates.isFinal(state))

const TARGET: Record<ClockAct, ClockState> = {
  pause: "paused",
  resume: "running",
  meet: "met",
  cancel: "cancelled",
}

const MINUTE_MS = 60_000

/** A clock that starts now. */
export const startClock = (calendar: BusinessCalendar, terms: Terms, at: Date): Clock => ({
  state: "running",
  started_at: at,
  running_since: at,
  paused_at: null,
  ended_at: null,
  consumed_ms: 0,
  warn_at: addBusinessMs(calendar, at, terms.warn_minutes * MINUTE_MS),
  due_at: addBusinessMs(calendar, at, terms.due_minutes * MINUTE_MS),
})

/** Whether the act would change anything: what is paused already, or over, stays as it is. */
export const changes = (clock: Clock, act: ClockAct): boolean =>
  clockStates.canMove(clock.state, TARGET[act])

/** The clock after the act. */
export function applyAct(
  calendar: BusinessCalendar,
  terms: Terms,
  clock: Clock,
  act: ClockAct,
  at: Date
): Clock {
  clockStates.assertMove(clock.state, TARGET[act])
  const consumed_ms = consumedMs(calendar, clock, at)
  const state = TARGET[act]
  if (state === "paused")
    return { ...clock, state, consumed_ms, running_since: null, paused_at: at }
  if (state === "running")
    return replan(calendar, terms, { ...clock, state, running_since: at, paused_at: null })
  return { ...clock, state, consumed_ms, running_since: null, ended_at: at }
}

/** Office time used up by a moment; none is, while the clock stands. */
export const consumedMs = (calendar: BusinessCalendar, clock: Clock, at: Date): number =>
  clock.consumed_ms +
  (clock.running_since ? Math.max(0, businessMsBetween(calendar, clock.running_since, at)) : 0)

/** Minutes left until it is due, less than none when it is overdue. */
export function remainingMinutes(
  calendar: BusinessCalendar,
  terms: Pick<Terms, "due_minutes">,
  clock: Clock,
  at: Date
): number {
  const left = terms.due_minutes * MINUTE_MS - consumedMs(calendar, clock, at)
  return Math.ceil(left / MINUTE_MS) || 0 // no minus zero
}

/** When so much of the running clock's time will be used up; null when it was by the time it was last resumed. */
export function momentOf(calendar: BusinessCalendar, clock: Clock, minutes: number): Date | null {
  const left = minutes * MINUTE_MS - clock.consumed_ms
  if (left <= 0 || !clock.running_since) return null
  return addBusinessMs(calendar, clock.running_since, left)
}

/** The running clock with its moments computed anew; those that passed before it was resumed stay where they were. */
export const replan = (calendar: BusinessCalendar, terms: Terms, clock: Clock): Clock => ({
  ...clock,
  warn_at: momentOf(calendar, clock, terms.warn_minutes) ?? clock.warn_at,
  due_at: momentOf(calendar, clock, terms.due_minutes) ?? clock.due_at,
})
