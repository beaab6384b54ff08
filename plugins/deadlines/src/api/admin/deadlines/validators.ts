import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../check-input"

/** Query of the list of clocks. */
export const ListDeadlinesQuery = z.strictObject({
  ...pageFields,
  policy: z.string().min(1).optional(),
  state: z.enum(["running", "paused", "met", "cancelled"]).optional(),
  breached: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  subject_type: z.string().min(1).optional(),
  subject_id: z.string().min(1).optional(),
})
export type ListDeadlinesQuery = z.output<typeof ListDeadlinesQuery>

/** Query of the days of a calendar. */
export const CalendarDaysQuery = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
})
export type CalendarDaysQuery = z.output<typeof CalendarDaysQuery>

/** A day to set: `{ date: "2027-01-01", kind: "holiday", name: { zh: "元旦" } }`. */
export const CalendarDayBody = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(["holiday", "workday"]),
  name: z
    .strictObject({
      zh: z.string().trim().min(1).max(60),
      en: z.string().trim().max(60).optional(),
    })
    .transform(({ zh, en }) => ({ zh, en: en || zh })),
})
export type CalendarDayBody = z.output<typeof CalendarDayBody>

const minutes = z.number().int().min(0).max(1_000_000)

/** New terms of a policy, from now or from a later moment on. */
export const PolicyBody = z.strictObject({
  due_minutes: minutes.min(1),
  warn_minutes: minutes,
  escalate_minutes: z.array(minutes).max(4),
  calendar: z.string().min(1).optional(),
  valid_from: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
})
export type PolicyBody = z.output<typeof PolicyBody>
