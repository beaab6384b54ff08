import type { NewDeadline } from "../sql/start-deadlines"
import type { DeadlineRef } from "../sql/deadline-row"

/** A moment in Chinese time; 2026-09-28 is a Monday, and 1–7 October 2026 are National Day's holidays. */
export const at = (text: string) => new Date(`2026-${text.replace(" ", "T")}:00+08:00`)

/** Two office days, a warning after ten hours, levels after 1, 2, 7 and 14 hours. */
export const TERMS = {
  calendar_code: "cn-office",
  due_minutes: 840,
  warn_minutes: 600,
  escalate_minutes: [60, 120, 420, 840],
}

/** A review of a seller. */
export const review = (subject_id = "sel_1"): DeadlineRef => ({
  policy: "test-review",
  subject_type: "seller",
  subject_id,
})

/** A clock to start for it. */
export const newReview = (subject_id?: string): NewDeadline => ({
  ...review(subject_id),
  terms: TERMS,
})
