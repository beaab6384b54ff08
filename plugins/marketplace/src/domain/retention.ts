import type { ApplicationState } from "./application-states"

/** How long the market keeps what it has no use for any more, in days. */
export type Retention = {
  /** Papers and personal facts of an application that was rejected or withdrawn. */
  paperRetentionDays: number
  /** The same of a draft that nobody has touched. */
  draftRetentionDays: number
  /** Photos that no listing shows. */
  unusedPhotoDays: number
}

/** What decides whether an application's papers have to go. */
export type KeptApplication = {
  state: ApplicationState
  decided_at: Date | null
  /** The last time its applicant did anything to it, papers included. */
  touched_at: Date
  /** Set when they have gone already. */
  forgotten_at: Date | null
}

const DAY_MS = 86_400_000

/** The moment so many days ago. */
export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS)

/** States in which an application's purpose is over and nothing came of it. */
export const COME_TO_NOTHING = [
  "rejected",
  "withdrawn",
] as const satisfies readonly ApplicationState[]

/**
 * Whether papers and personal facts of an application have to be removed: its purpose is over, or was given up (Personal
 * Information Protection Law, art. 47). What is approved or being looked at stays.
 */
export function mustForget(
  { state, decided_at, touched_at, forgotten_at }: KeptApplication,
  { paperRetentionDays, draftRetentionDays }: Omit<Retention, "unusedPhotoDays">,
  now: Date
): boolean {
  if (forgotten_at) return false
  if (state === "draft") return touched_at <= daysBefore(now, draftRetentionDays)
  const over = COME_TO_NOTHING.some((one) => one === state)
  return over && decided_at !== null && decided_at <= daysBefore(now, paperRetentionDays)
}
