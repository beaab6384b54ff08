import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { handOutBody } from "./hubs/[hub_id]/hand-out/validators"
import { packBody } from "./hubs/[hub_id]/pack/validators"
import { postBody } from "./invoice-desk/requests/[id]/post/validators"

/** Bodies of the operator's routes; who may call them, core decides for all of `/admin`. */
export const adminRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/hubs/:hub_id/pack",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(packBody)],
  },
  {
    matcher: "/admin/hubs/:hub_id/hand-out",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(handOutBody)],
  },
  {
    matcher: "/admin/invoice-desk/requests/:id/post",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(postBody)],
  },
]
