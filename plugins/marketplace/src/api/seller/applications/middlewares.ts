import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { FACT_NAMES } from "../../../domain/application/facts"
import { receiveFile } from "../../../papers/receive-file"
import { PAPER_KINDS } from "../../../types/market"
import { checkBody, checkQuery, pageFields } from "../../check-input"
import { actFor } from "../acting-for"

/** Only which fields there are; what stands in them is judged by the rules of each field, with sentences of their own. */
const facts = z.strictObject(
  Object.fromEntries(FACT_NAMES.map((name) => [name, z.unknown().optional()]))
)
const SaveFacts = z.strictObject({ facts })
const Nothing = z.strictObject({})
const Page = z.strictObject(pageFields)
const AddPaper = z.strictObject({ kind: z.enum(PAPER_KINDS) })
const LookUpName = z.strictObject({ name: z.string().trim().min(1).max(60) })

export type SaveFactsBody = { facts: Record<string, unknown> }
export type PageQuery = z.infer<typeof Page>
export type AddPaperQuery = z.infer<typeof AddPaper>
export type LookUpNameQuery = z.infer<typeof LookUpName>

const signedIn = authenticate("member", ["session", "bearer"])
const applications = "/seller/applications"
const one = `${applications}/:id`
const changes = "/seller/:seller_id/changes"

/** Whether an application is one's own is decided in the workflows, where it is held. */
export const applicationMiddlewares: MiddlewareRoute[] = [
  { matcher: applications, middlewares: [signedIn] },
  { matcher: "/seller/names", middlewares: [signedIn] },
  { matcher: applications, methods: ["GET"], middlewares: [checkQuery(Page)] },
  { matcher: applications, methods: ["POST"], middlewares: [checkBody(Nothing)] },
  { matcher: one, methods: ["POST"], middlewares: [checkBody(SaveFacts)] },
  {
    matcher: `${one}/papers`,
    methods: ["POST"],
    middlewares: [checkQuery(AddPaper), receiveFile],
  },
  { matcher: "/seller/names", methods: ["GET"], middlewares: [checkQuery(LookUpName)] },
  { matcher: changes, methods: ["GET"], middlewares: [actFor("owner"), checkQuery(Page)] },
  { matcher: changes, methods: ["POST"], middlewares: [actFor("owner"), checkBody(SaveFacts)] },
]
