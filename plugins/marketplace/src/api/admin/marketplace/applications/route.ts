import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationQueue } from "../../../../workflows/application/views/application-queue"
import type { ListApplicationsQuery } from "./middlewares"

/** Applications to work on: what is due first stands first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const question = req.validatedQuery as ListApplicationsQuery
  const { limit, offset } = question
  res.json({ ...(await applicationQueue(req.scope, question)), limit, offset })
}
