import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseOf } from "../../../../../workflows/after-sale/case-view"

/** One after-sales case with its photos and all that happened to it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ case: await caseOf(req.scope, { id: req.params.id! }) })
}
