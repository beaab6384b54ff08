import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitChangeWorkflow } from "../../../../workflows/application/submit-change"
import {
  changesOfSeller,
  factsOfSeller,
  findOwnApplication,
} from "../../../../workflows/application/views/find-applications"
import { actingFor } from "../../acting-for"
import type { PageQuery, SaveFactsBody } from "../../applications/middlewares"

/** What has been asked to change, and the facts that are in force meanwhile. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id } = actingFor(req)
  const page = req.validatedQuery as PageQuery
  const [facts, { applications, count }] = await Promise.all([
    factsOfSeller(req.scope, seller_id),
    changesOfSeller(req.scope, seller_id, page),
  ])
  res.json({ changes: applications, facts, count, ...page })
}

/** Asks for other facts. They are looked at like a registration; until then what is registered stays in force. */
export async function POST(req: AuthenticatedMedusaRequest<SaveFactsBody>, res: MedusaResponse) {
  const acting = actingFor(req)
  const { facts } = req.validatedBody
  const { result } = await submitChangeWorkflow(req.scope).run({ input: { acting, facts } })
  const own = { id: result.id, member_id: acting.member_id }
  res.status(201).json({ application: await findOwnApplication(req.scope, own) })
}
