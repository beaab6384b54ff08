import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCourierMiddlewares } from "./admin/courier/middlewares"
import { pushMiddlewares } from "./hooks/courier/middlewares"

export default defineMiddlewares({ routes: [...adminCourierMiddlewares, ...pushMiddlewares] })
