import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { checkQuery, pageFields, queryFlag } from "../../check-input"

const text = z.string().trim().max(80).optional()

const ListListings = z.strictObject({
  ...pageFields,
  place_id: text,
  seller_id: text,
  category: text,
  q: text,
  in_season: queryFlag.optional(),
})

// A calendar is looked at whole; a town has some hundred kinds of goods with a season.
const Calendar = z.strictObject({
  ...pageFields,
  limit: z.coerce.number().int().min(1).max(500).default(200),
  place_id: text,
})

export type ListListingsQuery = z.infer<typeof ListListings>
export type CalendarQuery = z.infer<typeof Calendar>

/** The shop is public (with a publishable key, as all of `/store`); only questions are checked. */
export const storeMarketMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/market/listings", methods: ["GET"], middlewares: [checkQuery(ListListings)] },
  { matcher: "/store/market/calendar", methods: ["GET"], middlewares: [checkQuery(Calendar)] },
]
