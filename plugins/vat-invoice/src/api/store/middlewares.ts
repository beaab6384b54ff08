import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { LIST_CONFIG, PageQuery, RequestListQuery } from "../list-query"
import { TitleBody } from "./invoice-titles/validators"

const customer = authenticate("customer", ["session", "bearer"])

/** Titles and requests belong to a signed-in customer; a guest's request is reached by the order's code elsewhere. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/invoice-titles*", middlewares: [customer] },
  { matcher: "/store/invoice-requests*", middlewares: [customer] },
  {
    matcher: "/store/invoice-titles",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PageQuery, LIST_CONFIG)],
  },
  {
    matcher: "/store/invoice-titles",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(TitleBody)],
  },
  {
    matcher: "/store/invoice-titles/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(TitleBody)],
  },
  {
    matcher: "/store/invoice-requests",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(RequestListQuery, LIST_CONFIG)],
  },
]
