import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { calendarViews } from "../../../../workflows/calendar/calendar-views"

/** All calendars with their hours, and the years whose holidays are not announced. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ calendars: await calendarViews(req.scope) })
}
