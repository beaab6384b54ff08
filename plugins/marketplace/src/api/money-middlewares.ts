import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { checkBody, checkQuery } from "./check-input"
import {
  CollectionsQuery,
  Counting,
  ExceptionsQuery,
  HandoversQuery,
  LedgerChecksQuery,
  LedgerEntriesQuery,
  NewRule,
  OwnMoneyLine,
  Resolution,
  Shortage,
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

/** Rates, cash, the ledger and what does not agree in it: operators only, signed in by Medusa itself. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  post("/commission-rules", NewRule),
  get("/ledger/accounts/:id/entries", LedgerEntriesQuery),
  get("/ledger/checks", LedgerChecksQuery),
  get("/exceptions", ExceptionsQuery),
  post("/exceptions/:id/resolve", Resolution),
  get("/cash/collections", CollectionsQuery),
  get("/cash/handovers", HandoversQuery),
  post("/cash/handovers", Counting),
  post("/cash/shortages/close", Shortage),
  post("/own-money", OwnMoneyLine),
]
