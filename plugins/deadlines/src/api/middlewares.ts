import { defineMiddlewares } from "@medusajs/framework/http"
import { adminDeadlinesMiddlewares } from "./admin/deadlines/middlewares"

export default defineMiddlewares({ routes: adminDeadlinesMiddlewares })
