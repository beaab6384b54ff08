import type { MiddlewareRoute } from "@medusajs/framework/http"
import { adminListingMiddlewares } from "./listings/middlewares"

/** `/admin` asks for an operator's sign-in by itself. */
export const adminMarketMiddlewares: MiddlewareRoute[] = [...adminListingMiddlewares]
