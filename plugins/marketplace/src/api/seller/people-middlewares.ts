import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { ActingRight } from "../../domain/acting"
import { checkBody, checkQuery } from "../check-input"
import { actFor } from "./acting-for"
import {
  ChangeRole,
  CreateMember,
  ExportAudit,
  GrantMandate,
  InvitePerson,
  Page,
  ReadAudit,
} from "./people-validators"

const seller = "/seller/:seller_id"

const get = (path: string, right: ActingRight, query: MiddlewareRoute["middlewares"] = []) => ({
  matcher: `${seller}${path}`,
  methods: ["GET" as const],
  middlewares: [actFor(right), ...query!],
})

const post = (path: string, right: ActingRight, body: MiddlewareRoute["middlewares"] = []) => ({
  matcher: `${seller}${path}`,
  methods: ["POST" as const],
  middlewares: [actFor(right), ...body!],
})

/** Who belongs to a seller is its owners' business; everybody may see whom they work with, and leave. */
export const peopleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/members", methods: ["POST"], middlewares: [checkBody(CreateMember)] },
  get("/members", "member", [checkQuery(Page)]),
  post("/members/:id", "owner", [checkBody(ChangeRole)]),
  post("/members/:id/remove", "member"),
  post("/members/:id/suspend", "owner"),
  post("/members/:id/reinstate", "owner"),
  post("/invitations", "owner", [checkBody(InvitePerson)]),
  post("/invitations/:id/revoke", "owner"),
  get("/mandates", "owner", [checkQuery(Page)]),
  post("/mandates", "owner", [checkBody(GrantMandate)]),
  post("/mandates/:id/revoke", "owner"),
  get("/audit", "owner", [checkQuery(ReadAudit)]),
  get("/audit/export.csv", "owner", [checkQuery(ExportAudit)]),
]
