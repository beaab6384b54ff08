import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { calendarsOf } from "../../../workflows/clock/calendars-of"
import { deadlineView } from "../../../workflows/clock/deadline-view"
import { deadlinesService } from "../../../workflows/deadlines-service"
import type { ListDeadlinesQuery } from "./validators"

/** Lists clocks, the most urgent first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListDeadlinesQuery>,
  res: MedusaResponse
) => {
  const { limit, offset, ...filters } = req.validatedQuery as ListDeadlinesQuery
  const { rows, count } = await deadlinesService(req.scope).findDeadlines(filters, {
    limit,
    offset,
  })
  const calendars = await calendarsOf(req.scope, rows)
  const now = new Date()
  const deadlines = rows.map((row) => ({
    ...deadlineView(row, calendars.get(row.calendar_code)!, now),
    subject_type: row.subject_type,
    subject_id: row.subject_id,
  }))
  res.json({ deadlines, count, limit, offset })
}
