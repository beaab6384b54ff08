import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { checkBody, checkQuery } from "./check-input"
import {
  ExceptionsQuery,
  LedgerChecksQuery,
  LedgerEntriesQuery,
  NewRule,
  Resolution,
} from "./money-validators"

const admin = "/admin/marketplace"
const get = (path: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `${admin}${path}`,
  methods: ["GET"],
  middlewares: [checkQuery(schema)],
})
const post = (path: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `${admin}${path}`,
  methods: ["POST"],
  middlewares: [checkBody(schema)],
})

/** Rates, the ledger and what does not agree in it: operators only, signed in by Medusa itself. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  post("/commission-rules", NewRule),
  get("/ledger/accounts/:id/entries", LedgerEntriesQuery),
  get("/ledger/checks", LedgerChecksQuery),
  get("/exceptions", ExceptionsQuery),
  post("/exceptions/:id/resolve", Resolution),
]
