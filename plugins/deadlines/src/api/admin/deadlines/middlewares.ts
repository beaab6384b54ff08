import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody, checkQuery } from "../../check-input"
import { CalendarDayBody, CalendarDaysQuery, ListDeadlinesQuery, PolicyBody } from "./validators"

/** Clocks, calendars and terms are for staff. Core guards `/admin` as well; this plugin does not lean on it. */
export const adminDeadlinesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/deadlines*",
    middlewares: [authenticate("user", ["session", "bearer", "api-key"])],
  },
  {
    matcher: "/admin/deadlines",
    methods: ["GET"],
    middlewares: [checkQuery(ListDeadlinesQuery)],
  },
  {
    matcher: "/admin/deadlines/policies/:code",
    methods: ["POST"],
    middlewares: [checkBody(PolicyBody)],
  },
  {
    matcher: "/admin/deadlines/calendars/:code/days",
    methods: ["GET"],
    middlewares: [checkQuery(CalendarDaysQuery)],
  },
  {
    matcher: "/admin/deadlines/calendars/:code/days",
    methods: ["POST"],
    middlewares: [checkBody(CalendarDayBody)],
  },
]
