import { defineMiddlewares } from "@medusajs/framework/http"
import { adminAuditMiddlewares } from "./admin/audit/middlewares"

export default defineMiddlewares({ routes: adminAuditMiddlewares })
