import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeCalendarDayWorkflow } from "../../../../../../../workflows/calendar/change-day"

/** Lets a day be what its weekday says again. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await removeCalendarDayWorkflow(req.scope).run({
    input: { calendar_code: req.params.code!, date: req.params.date! },
  })
  res.json({ day: result })
}
