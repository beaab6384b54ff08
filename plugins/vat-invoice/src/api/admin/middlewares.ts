import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { LIST_CONFIG, RequestListQuery } from "../list-query"
import { IssueBody, RejectBody } from "./invoice-desk/validators"

/** Core guards `/admin` already; saying it here keeps the rule with the routes. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/invoice-desk*",
    middlewares: [authenticate("user", ["session", "bearer", "api-key"])],
  },
  {
    matcher: "/admin/invoice-desk/requests",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(RequestListQuery, LIST_CONFIG)],
  },
  {
    matcher: "/admin/invoice-desk/requests/:id/reject",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(RejectBody)],
  },
  {
    matcher: "/admin/invoice-desk/invoices/:id/issue",
    methods: ["POST"],
    bodyParser: { sizeLimit: "14mb" }, // a file of 10 MB in base64
    middlewares: [validateAndTransformBody(IssueBody)],
  },
]
