import {
  authenticate,
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { caseRoutes } from "./case-middlewares"
import { guestInvoiceBody, invoiceRequestBody } from "./invoice-requests/validators"
import { orderLinkBody } from "./order-links/validators"

/** Rules of the shop's routes: an order is opened by its key, an accountant signs in as a customer. */
export const storeRoutes: MiddlewareRoute[] = [
  {
    matcher: "/store/order-links",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(orderLinkBody)],
  },
  {
    matcher: "/store/order-links/:key/invoice-requests",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(guestInvoiceBody)],
  },
  ...caseRoutes,
  {
    matcher: "/store/invoice-requests",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["bearer"]),
      validateAndTransformBody(invoiceRequestBody),
    ],
  },
  {
    matcher: "/store/invoice-requests/:id/timeline",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["bearer"])],
  },
]
