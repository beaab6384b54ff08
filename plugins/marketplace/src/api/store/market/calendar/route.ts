import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listingCalendar } from "../../../../queries/listing-calendar"
import type { CalendarQuery } from "../middlewares"

/** When what is in season, over the 36 ten-day periods of the year. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filter } = req.validatedQuery as CalendarQuery
  res.json({ ...(await listingCalendar(req.scope, filter, { limit, offset })), limit, offset })
}
