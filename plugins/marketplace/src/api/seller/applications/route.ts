import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startApplicationWorkflow } from "../../../workflows/application/start-application"
import {
  applicationsOfMember,
  findOwnApplication,
} from "../../../workflows/application/views/find-applications"
import type { PageQuery } from "./middlewares"

/** What the signed-in member has applied for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = req.validatedQuery as PageQuery
  const found = await applicationsOfMember(req.scope, req.auth_context.actor_id, page)
  res.json({ ...found, ...page })
}

/** Begins a registration; while one is open, that one is the answer. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const member_id = req.auth_context.actor_id
  const { result } = await startApplicationWorkflow(req.scope).run({ input: { member_id } })
  const application = await findOwnApplication(req.scope, { id: result.id, member_id })
  res.status(201).json({ application })
}
