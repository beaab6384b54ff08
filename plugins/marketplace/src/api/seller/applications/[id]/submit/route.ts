import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitApplicationWorkflow } from "../../../../../workflows/application/submit-application"
import { findOwnApplication } from "../../../../../workflows/application/views/find-applications"
import { ownOf } from "../../own"

/** Hands it in; an operator answers until the clock is due. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const own = ownOf(req)
  await submitApplicationWorkflow(req.scope).run({ input: own })
  res.json({ application: await findOwnApplication(req.scope, own) })
}
