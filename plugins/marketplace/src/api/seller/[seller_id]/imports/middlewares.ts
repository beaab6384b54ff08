import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkQuery } from "../../../check-input"
import { actFor } from "../../acting-for"
import { receiveSheet } from "./receive-sheet"
import { ExportQuery, ListImports, ListImportRows } from "./validators"

const imports = "/seller/:seller_id/imports"
const one = `${imports}/:id`
const mayList = actFor("list")

/** Imports and exports of listings: whoever may list for the seller. The token is asked for by the seller's doors. */
export const importMiddlewares: MiddlewareRoute[] = [
  { matcher: imports, methods: ["GET"], middlewares: [mayList, checkQuery(ListImports)] },
  { matcher: imports, methods: ["POST"], middlewares: [mayList, receiveSheet] },
  {
    matcher: `${imports}/template`,
    methods: ["GET"],
    middlewares: [mayList, checkQuery(ExportQuery)],
  },
  { matcher: one, methods: ["GET"], middlewares: [mayList] },
  { matcher: `${one}/rows`, methods: ["GET"], middlewares: [mayList, checkQuery(ListImportRows)] },
  { matcher: `${one}/apply`, methods: ["POST"], middlewares: [mayList] },
  { matcher: `${one}/cancel`, methods: ["POST"], middlewares: [mayList] },
  {
    matcher: "/seller/:seller_id/exports/listings",
    methods: ["GET"],
    middlewares: [mayList, checkQuery(ExportQuery)],
  },
]
