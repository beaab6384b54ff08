import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { policyViews } from "../../../../workflows/policy/policy-views"

/** All policies with their terms. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ policies: await policyViews(req.scope) })
}
