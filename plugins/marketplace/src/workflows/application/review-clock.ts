import { defineDeadlinePolicy } from "@xiangji/deadlines/workflows"

/** Two office days (of seven hours) to answer an applicant, a word of warning after the first; then up, level by level. */
export const SELLER_REVIEW = defineDeadlinePolicy({
  code: "market-seller-review",
  name: { zh: "卖家申请审核", en: "Review of sellers' applications" },
  calendar: "cn-office",
  due_minutes: 2 * 420,
  warn_minutes: 420,
  escalate_minutes: [210, 420, 840, 1680],
})

/** What the clock of an application is kept under. */
export const APPLICATION_SUBJECT = "application"

/** The clock of an application, for the steps of the deadlines plugin. */
export const reviewClock = (application_id: string) => ({
  policy: SELLER_REVIEW.code,
  subject_type: APPLICATION_SUBJECT,
  subject_id: application_id,
})
