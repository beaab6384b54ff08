import type { LocalText } from "@xiangji/kernel"
import type { ClockState } from "../domain/clock"

/** A clock as pages show it. */
export type DeadlineView = {
  id: string
  /** The policy's code. */
  policy: string
  policy_name: LocalText
  state: ClockState
  started_at: Date
  warn_at: Date
  /** As things stand; it moves on when the clock is resumed. */
  due_at: Date
  paused_at: Date | null
  ended_at: Date | null
  warned: boolean
  breached: boolean
  /** 0 to 4. */
  level: number
  /** Office minutes; less than none when it is overdue. */
  remaining_minutes: number
}
