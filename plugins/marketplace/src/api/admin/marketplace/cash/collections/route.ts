import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CASH_MODULE } from "../../../../../modules/cash"
import type { CashModuleService } from "../../../../../modules/cash/service"
import { pageOf } from "../../../../trade-page"

/** `?collector&state&tracking_number&limit&offset` – parcels paid for in cash, the oldest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { page, filters } = pageOf(req)
  const cash = req.scope.resolve<CashModuleService>(CASH_MODULE)
  const [collections, count] = await cash.listAndCountCashCollections(filters, {
    take: page.limit,
    skip: page.offset,
    order: { collected_at: "ASC", id: "ASC" },
  })
  res.json({ collections, count, ...page })
}
