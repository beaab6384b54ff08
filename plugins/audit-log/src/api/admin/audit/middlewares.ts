import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { checkQuery } from "../../check-input"
import { ExportAuditQuery, ListAuditQuery, VerifyAuditQuery } from "./validators"

/** The whole log is for staff. Core guards `/admin` as well; this plugin does not lean on it. */
export const adminAuditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/audit*",
    middlewares: [authenticate("user", ["session", "bearer", "api-key"])],
  },
  { matcher: "/admin/audit", methods: ["GET"], middlewares: [checkQuery(ListAuditQuery)] },
  {
    matcher: "/admin/audit/export.csv",
    methods: ["GET"],
    middlewares: [checkQuery(ExportAuditQuery)],
  },
  { matcher: "/admin/audit/verify", methods: ["GET"], middlewares: [checkQuery(VerifyAuditQuery)] },
]
