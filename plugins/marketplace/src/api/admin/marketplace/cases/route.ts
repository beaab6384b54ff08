import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { casesWhere } from "../../../../workflows/after-sale/case-view"
import { sellersById } from "../../../../workflows/trade/sellers-by-id"
import { caseFilters } from "../../../case-filters"
import { pageOf } from "../../../trade-page"

/**
 * `?state&open&kind&order_id&seller_id&seller_order_id&limit&offset` – after-sales cases with their sellers'
 * names, who has waited longest first.
 */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page, filters } = pageOf(req)
  const { cases, count } = await casesWhere(req.scope, caseFilters(filters), {
    ...page,
    oldestFirst: true,
  })
  const sellers = await sellersById(
    req.scope,
    cases.map((one) => one.seller_id)
  )
  const named = cases.map((one) => ({
    ...one,
    seller_name: sellers.get(one.seller_id ?? "")?.name ?? null,
  }))
  res.json({ cases: named, count, ...page })
}
