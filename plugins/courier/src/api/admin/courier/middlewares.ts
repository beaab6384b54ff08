import {
  authenticate,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ListShipmentsQuery } from "./validators"

/** The courier desk is for staff. Core guards `/admin` as well; this plugin does not lean on it. */
export const adminCourierMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/courier*",
    middlewares: [authenticate("user", ["session", "bearer", "api-key"])],
  },
  {
    matcher: "/admin/courier/shipments",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListShipmentsQuery, { isList: true })],
  },
]
