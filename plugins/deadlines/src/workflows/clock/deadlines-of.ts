import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeadlineView } from "../../types/deadline-view"
import { deadlinesService } from "../deadlines-service"
import { deadlineView } from "./deadline-view"
import { calendarsOf } from "./calendars-of"

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
