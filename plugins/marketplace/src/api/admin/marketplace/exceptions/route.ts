import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EXCEPTION_TEXT } from "../../../../domain/ledger/exceptions"
import { TRADE_MODULE } from "../../../../modules/trade"
import type { TradeModuleService } from "../../../../modules/trade/service"
import { pageOf } from "../../../trade-page"

/** `?state=open|resolved&limit&offset` – what does not agree, or once did not; the oldest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { page, filters } = pageOf(req)
  const trade = req.scope.resolve<TradeModuleService>(TRADE_MODULE)
  const [found, count] = await trade.listAndCountMoneyExceptions(filters, {
    take: page.limit,
    skip: page.offset,
    order: { found_at: "ASC" },
  })
  const exceptions = found.map((one) => ({ ...one, text: EXCEPTION_TEXT[one.kind] }))
  res.json({ exceptions, count, ...page })
}
