import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { casesWhere } from "../../../../workflows/after-sale/case-view"
import { caseFilters } from "../../../case-filters"
import { pageOf } from "../../../trade-page"
import { actingFor } from "../../acting-for"

/** `?state&open&seller_order_id&limit&offset` – the seller's after-sales cases, the latest first, with photos. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  const { page, filters } = pageOf(req)
  const found = await casesWhere(req.scope, { ...caseFilters(filters), seller_id }, page)
  res.json({ ...found, ...page })
}
