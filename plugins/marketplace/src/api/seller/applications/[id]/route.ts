import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { saveApplicationWorkflow } from "../../../../workflows/application/save-application"
import { findOwnApplication } from "../../../../workflows/application/views/find-applications"
import type { SaveFactsBody } from "../middlewares"
import { ownOf } from "../own"

/** An application: its answers, what is missing, where it stands and until when it is answered. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ application: await findOwnApplication(req.scope, ownOf(req)) })
}

/** Keeps one step of the form, or nothing of it when a field has a wrong form. */
export async function POST(req: AuthenticatedMedusaRequest<SaveFactsBody>, res: MedusaResponse) {
  const own = ownOf(req)
  const { facts } = req.validatedBody
  await saveApplicationWorkflow(req.scope).run({ input: { ...own, facts } })
  res.json({ application: await findOwnApplication(req.scope, own) })
}
