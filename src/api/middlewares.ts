import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../errors/error-handler"
import { assignRequestId } from "./request-id"

export default defineMiddlewares({
  errorHandler,
  routes: [{ matcher: "/*", middlewares: [assignRequestId] }],
})
