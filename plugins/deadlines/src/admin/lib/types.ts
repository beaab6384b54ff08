import type { ClockFacts } from "@xiangji/admin-kit"

type LocalText = { zh: string; en: string }

/** A clock as `/admin/deadlines` tells it. */
export type Deadline = ClockFacts & {
  id: string
  policy: string
  policy_name: LocalText
  subject_type: string
  subject_id: string
  started_at: string
  due_at: string
}

/** A policy as `/admin/deadlines/policies` tells it. */
export type Policy = {
  code: string
  name: LocalText
  source: "code" | "row"
  due_minutes: number
  warn_minutes: number
  escalate_minutes: number[]
  rows: { id: string; due_minutes: number; valid_from: string; valid_to: string | null }[]
}

/** A calendar as `/admin/deadlines/calendars` tells it. */
export type Calendar = {
  code: string
  name: LocalText
  hours: Record<string, [string, string][]>
  unannounced_years: number[]
}

/** A day that is not what its weekday says. */
export type CalendarDay = { date: string; kind: DayKind; name: LocalText; set_by: string | null }

export type DayKind = "holiday" | "workday"

/** The kinds of days in words. */
export const DAY_KINDS: Record<DayKind, string> = {
  holiday: "放假 Holiday",
  workday: "调休上班 Worked",
}
