/** Events of this plugin; each carries `DeadlineEventData`. */
export const DeadlineEvents = {
  /** Time is running short. */
  WARNED: "deadlines.deadline.warned",
  /** It was not done in time. */
  BREACHED: "deadlines.deadline.breached",
  /** It is still not done, and the next level is to hear of it. */
  ESCALATED: "deadlines.deadline.escalated",
} as const

/** What every event carries. `level` is 0 for a warning and for being overdue. */
export type DeadlineEventData = {
  id: string
  subject_type: string
  subject_id: string
  policy: string
  level: number
}
