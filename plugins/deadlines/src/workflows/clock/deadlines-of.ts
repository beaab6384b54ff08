import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeadlineView } from "../../types/deadline-view"
import { deadlinesService } from "../deadlines-service"
import { deadlineView } from "./deadline-view"
import { calendarsOf } from "./calendars-of"

/** Which policies have a clock running for each subject: cheaper than looking at clocks, which count office hours. */
export async function runningPolicies(
  container: Pick<MedusaContainer, "resolve">,
  { subject_type, subject_ids }: { subject_type: string; subject_ids: string[] }
): Promise<Map<string, string[]>> {
  const running = new Map<string, string[]>()
  if (!subject_ids.length) return running
  for (const row of await deadlinesService(container).runningOf(subject_type, subject_ids))
    running.set(row.subject_id, [...(running.get(row.subject_id) ?? []), row.policy])
  return running
}

/** The newest clock of each subject that has one. */
export async function deadlinesOf(
  container: Pick<MedusaContainer, "resolve">,
  { subject_type, subject_ids }: { subject_type: string; subject_ids: string[] }
): Promise<Record<string, DeadlineView>> {
  if (!subject_ids.length) return {}
  const rows = await deadlinesService(container).newestOf(subject_type, subject_ids)
  const calendars = await calendarsOf(container, rows)
  const now = new Date()
  return Object.fromEntries(
    rows.map((row) => [row.subject_id, deadlineView(row, calendars.get(row.calendar_code)!, now)])
  )
}
