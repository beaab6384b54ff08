import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawApplicationWorkflow } from "../../../../../workflows/application/withdraw-application"
import { findOwnApplication } from "../../../../../workflows/application/views/find-applications"
import { ownOf } from "../../own"

/** Takes it back, as long as it is not answered. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const own = ownOf(req)
  await withdrawApplicationWorkflow(req.scope).run({ input: own })
  res.json({ application: await findOwnApplication(req.scope, own) })
}
