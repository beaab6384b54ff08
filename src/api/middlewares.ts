import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../errors/error-handler"
import { explainUnauthorised } from "../errors/sign-in-first"
import { adminRoutes } from "./admin/middlewares"
import { paymentWebhook } from "./payment-webhook"
import { assignRequestId } from "./request-id"
import { storeRoutes } from "./store/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/*", middlewares: [assignRequestId, explainUnauthorised] },
    ...paymentWebhook,
    ...storeRoutes,
    ...adminRoutes,
  ],
})
