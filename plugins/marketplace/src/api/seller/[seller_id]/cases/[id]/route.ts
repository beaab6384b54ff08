import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseOf } from "../../../../../workflows/after-sale/case-view"
import { actingFor } from "../../../acting-for"

/** One of the seller's cases; another's is not found (`AFTERSALE-CASE-01`). */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  res.json({ case: await caseOf(req.scope, { id: req.params.id!, seller_id }) })
}
